import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SearchReply, SearchRequest } from '../../main/api/contract.ts';
import { articlePath, searchPath } from '../shell/paths.ts';
import { searchAddress } from './search-address.ts';

interface NothingFoundProps {
  readonly request: SearchRequest;
  readonly reply: SearchReply;
  /** True when chips narrow the search. */
  readonly filtered: boolean;
}

/** What was looked for, so that a reader knows what to change. */
function Tried({ reply }: { readonly reply: SearchReply }) {
  const { t, i18n } = useTranslation();
  const { narrowed, unknown, searchedAs } = reply;
  const list = (words: readonly string[]): string =>
    new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(words);
  const tried = [
    ...(unknown.length > 0 ? [t('search.unknown', { words: list(unknown), count: unknown.length })] : []),
    ...narrowed.phrases.map((phrase) => t('search.noPhrase', { phrase })),
    ...(searchedAs.length > 0
      ? [t('search.triedAlso', { words: list(searchedAs.flatMap((each) => each.to)) })]
      : []),
  ];
  if (tried.length === 0) return null;
  return (
    <section>
      <h2>{t('search.tried')}</h2>
      <ul>
        {tried.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

/** Nothing was found: what it does and does not mean, and ways on. */
export function NothingFound({ request, reply, filtered }: NothingFoundProps) {
  const { t } = useTranslation();
  return (
    <div className="search-help">
      <p>
        <strong>{t('search.nothing', { query: request.q })}</strong> {t('search.nothingMeans')}
      </p>
      <Tried reply={reply} />
      <ul>
        {filtered && (
          <li>
            <Link to={searchPath(request.q)}>{t('search.withoutFilters')}</Link>
          </li>
        )}
        {request.literal === true && (
          <li>
            <Link to={searchPath(request.q)}>{t('search.notLiterally')}</Link>
          </li>
        )}
        {reply.didYouMean.map((words) => (
          <li key={words}>
            {t('search.didYouMean')} <Link to={searchAddress({ ...request, q: words })}>{words}</Link>
          </li>
        ))}
        <li>{t('search.tryFewer')}</li>
        <li>
          <Link to="/browse">{t('search.tryBrowse')}</Link>
        </li>
      </ul>
      {reply.nearest.length > 0 && (
        <section>
          <h2>{t('search.nearest')}</h2>
          <ul>
            {reply.nearest.map((near) => (
              <li key={`${near.pack}/${near.article}`}>
                <Link to={articlePath(near.pack, near.article)}>{near.title}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
