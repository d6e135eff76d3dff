import { useTranslation } from 'react-i18next';
import { useLoaderData } from 'react-router';
import { CalculatorHits } from '../calculators/calculator-hits.tsx';
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
      {view && <CalculatorHits query={view.request.q} />}
      {view ? <Results view={view} /> : <EmptySearch />}
    </div>
  );
}
