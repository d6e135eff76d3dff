import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { QueryChange, SearchReply, SearchRequest } from '../../main/api/contract.ts';
import { addressWith, addressWithout, phrasesAsTyped, searchAddress } from './search-address.ts';
import { filterNames } from './search-loader.ts';
import { useFilterLabels } from './use-filter-labels.ts';

interface SearchedAsProps {
  readonly request: SearchRequest;
  readonly reply: SearchReply;
}

/** Every change made to the words before they were searched, why, and the way back from each. */
export function SearchedAs({ request, reply }: SearchedAsProps) {
  const { t, i18n } = useTranslation();
  const scope = useTypedScope(request, reply);

  if (request.literal === true) {
    return (
      <p className="searched-as">
        {t('search.literally', { query: request.q })}{' '}
        <Link to={searchAddress(request, { literal: undefined })}>{t('search.notLiterally')}</Link>
      </p>
    );
  }
  const kept = phrasesAsTyped(request);
  const { searchedAs, notHeld, didYouMean } = reply;
  const { unnamed } = reply.narrowed;
  // Where search chose a word itself, its rivals would only be noise above what it found.
  const chose = reply.hits.length === 0 || searchedAs.some(({ because }) => because === 'spelling');
  const offered = chose ? [] : didYouMean;
  const all = [searchedAs, notHeld, offered, kept, scope, unnamed];
  if (all.every(({ length }) => length === 0)) return null;
  return (
    <ul className="searched-as" aria-label={t('search.changes')}>
      {scope.map((place) => (
        <li key={place}>{t('search.scope', { place })}</li>
      ))}
      {unnamed.map(({ scope: typed, known }) => (
        <li key={typed}>
          {t('search.unnamedScope', { scope: typed, known: disjunction(known, i18n.language) })}
        </li>
      ))}
      {reply.searchedAs.map((change) => (
        <li key={`${change.from} ${change.because}`}>
          <ChangeInWords change={change} /> ·{' '}
          <Link to={addressWithout(request, change.from)}>{t('search.undo')}</Link>
        </li>
      ))}
      {notHeld.map(({ from, to }) => (
        <li key={`${from} not held`}>
          {t('search.notHeld', { from, words: disjunction(to, i18n.language) })}
        </li>
      ))}
      {offered.map((query) => (
        <li key={query}>
          {t('search.didYouMean')} <Link to={searchAddress({ ...request, q: query })}>{query}</Link>
        </li>
      ))}
      {kept.map((phrase) => (
        <li key={phrase}>
          {t('search.asTyped', { phrase })} ·{' '}
          <Link to={addressWith(request, phrase)}>{t('search.redo')}</Link>
        </li>
      ))}
      {reply.searchedAs.length > 1 && (
        <li>
          <Link to={searchAddress(request, { literal: 'true', asTyped: undefined })}>
            {t('search.undoAll')}
          </Link>
        </li>
      )}
    </ul>
  );
}

/** What a scope in the words (`cardio: chest pain`) narrowed the search to, beside the chips. */
function useTypedScope(request: SearchRequest, reply: SearchReply): string[] {
  const labels = useFilterLabels();
  return filterNames.flatMap((name) => {
    const value = reply.narrowed.filters[name];
    return value !== undefined && value !== request[name] ? [labels(name, value)] : [];
  });
}

function disjunction(words: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(words);
}

function ChangeInWords({ change }: { readonly change: QueryChange }) {
  const { t, i18n } = useTranslation();
  const words = disjunction(change.to, i18n.language);
  return (
    <span>
      {t(change.replaced ? 'search.replaced' : 'search.widened')} <strong>{words}</strong>{' '}
      {t(`search.because.${change.because}`, { from: change.from })}
    </span>
  );
}
