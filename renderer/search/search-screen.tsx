import { useTranslation } from 'react-i18next';
import { useLoaderData } from 'react-router';
import { ScreenTitle } from '../shell/screen-title.tsx';
import { EmptySearch } from './empty-search.tsx';
import { Results } from './results.tsx';
import type { SearchView } from './search-loader.ts';
import './search-screen.css';

/** The results for the words of the address, or help with finding some. */
export function SearchScreen() {
  const { t } = useTranslation();
  const view = useLoaderData<SearchView>();
  return (
    <div className="screen search-screen">
      <div className="visually-hidden">
        <ScreenTitle
          windowTitle={view ? t('search.windowTitle', { query: view.request.q }) : t('search.title')}
        >
          {t('search.title')}
        </ScreenTitle>
      </div>
      {view ? <Results view={view} /> : <EmptySearch />}
    </div>
  );
}
