import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { own, useCollection } from '../saved/own.ts';
import { searchPath } from '../shell/paths.ts';

/** Searches made before, newest first, with the way to forget them. */
export function RecentSearches({ limit = 10 }: { readonly limit?: number }) {
  const { t } = useTranslation();
  const { searches } = own();
  const recent = [...useCollection(searches)].sort((a, b) => b.at - a.at).slice(0, limit);
  if (recent.length === 0) return null;
  return (
    <section>
      <h2>{t('search.recent')}</h2>
      <ul>
        {recent.map(({ query }) => (
          <li key={query}>
            <Link to={searchPath(query)}>{query}</Link>
          </li>
        ))}
      </ul>
      <p>
        <button type="button" className="button-link small" onClick={() => searches.clear()}>
          {t('search.forget')}
        </button>
      </p>
    </section>
  );
}
