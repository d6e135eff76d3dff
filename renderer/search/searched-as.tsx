import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { QueryChange, SearchReply, SearchRequest } from '../../main/api/contract.ts';
import { searchPath } from '../shell/paths.ts';
import { filterNames } from './search-loader.ts';

interface SearchedAsProps {
  readonly request: SearchRequest;
  readonly reply: SearchReply;
}

/** Every change made to the words before they were searched, why, and the way back. */
export function SearchedAs({ request, reply }: SearchedAsProps) {
  const { t } = useTranslation();
  const filters = Object.fromEntries(filterNames.map((name) => [name, request[name]]));

  if (request.literal === true) {
    return (
      <p className="searched-as">
        {t('search.literally', { query: request.q })}{' '}
        <Link to={searchPath(request.q, filters)}>{t('search.notLiterally')}</Link>
      </p>
    );
  }
  if (reply.searchedAs.length === 0) return null;
  const asTyped = searchPath(request.q, { ...filters, literal: 'true' });
  return (
    <ul className="searched-as" aria-label={t('search.changes')}>
      {reply.searchedAs.map((change) => (
        <li key={change.from}>
          <ChangeInWords change={change} /> · <Link to={asTyped}>{t('search.undo')}</Link>
        </li>
      ))}
    </ul>
  );
}

function ChangeInWords({ change }: { readonly change: QueryChange }) {
  const { t, i18n } = useTranslation();
  const words = new Intl.ListFormat(i18n.language, { type: 'disjunction' }).format(change.to);
  return (
    <span>
      {t(change.replaced ? 'search.replaced' : 'search.widened')} <strong>{words}</strong>{' '}
      {t(`search.because.${change.because}`, { from: change.from })}
    </span>
  );
}
