import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SearchReply, SearchRequest } from '../../main/api/contract.ts';
import { articlePath, searchPath } from '../shell/paths.ts';

interface NothingFoundProps {
  readonly request: SearchRequest;
  readonly reply: SearchReply;
  /** True when chips narrow the search. */
  readonly filtered: boolean;
}

/** Nothing was found: what it does and does not mean, and ways on. */
export function NothingFound({ request, reply, filtered }: NothingFoundProps) {
  const { t } = useTranslation();
  return (
    <div className="search-help">
      <p>
        <strong>{t('search.nothing', { query: request.q })}</strong> {t('search.nothingMeans')}
      </p>
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
            {t('search.didYouMean')} <Link to={searchPath(words)}>{words}</Link>
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
