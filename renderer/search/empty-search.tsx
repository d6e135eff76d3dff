import { useTranslation } from 'react-i18next';
import { RecentSearches } from './recent-searches-list.tsx';

/** The search screen before anything was typed. */
export function EmptySearch() {
  const { t } = useTranslation();
  return (
    <div className="search-help">
      <p className="screen-lead">{t('search.howTo')}</p>
      <RecentSearches />
    </div>
  );
}
