import { createBrowserRouter, type LoaderFunctionArgs } from 'react-router';
import { askArticle, askLibrary, askPolicy } from '../api/requests.ts';
import { HomeScreen } from '../home/home-screen.tsx';
import { searchLoader } from '../search/search-loader.ts';
import { SearchScreen } from '../search/search-screen.tsx';
import { AppShell } from './app-shell.tsx';
import { NotFoundScreen } from './not-found-screen.tsx';
import { ARTICLE_ROUTE, ROOT_ROUTE } from './route-ids.ts';
import { StartScreen } from './start-screen.tsx';
import { TroubleInShell, TroubleScreen } from './trouble-screen.tsx';

/**
 * Every address of the app. Loaders ask the library; screens that are not the first are loaded when they are gone to,
 * at the same time as what they show.
 */
export function createRouter() {
  return createBrowserRouter([
    {
      id: ROOT_ROUTE,
      path: '/',
      Component: AppShell,
      loader: askLibrary,
      errorElement: <TroubleScreen />,
      HydrateFallback: StartScreen,
      children: [
        {
          errorElement: <TroubleInShell />,
          children: [
            { index: true, Component: HomeScreen },
            { path: 'search', Component: SearchScreen, loader: searchLoader },
            {
              id: ARTICLE_ROUTE,
              path: 'articles/:pack/:article',
              loader: articleLoader,
              lazy: { Component: async () => (await import('../article/article-screen.tsx')).ArticleScreen },
            },
            {
              path: 'browse',
              lazy: { Component: async () => (await import('../browse/browse-screen.tsx')).BrowseScreen },
            },
            {
              path: 'library',
              lazy: { Component: async () => (await import('../library/library-screen.tsx')).LibraryScreen },
            },
            {
              path: 'policy/:pack',
              loader: policyLoader,
              lazy: { Component: async () => (await import('../library/policy-screen.tsx')).PolicyScreen },
            },
            {
              path: 'settings',
              lazy: {
                Component: async () => (await import('../settings/settings-screen.tsx')).SettingsScreen,
              },
            },
            {
              path: 'about',
              lazy: { Component: async () => (await import('../settings/about-screen.tsx')).AboutScreen },
            },
            { path: '*', Component: NotFoundScreen },
          ],
        },
      ],
    },
  ]);
}

function articleLoader({ params }: LoaderFunctionArgs) {
  return askArticle(params['pack'] ?? '', params['article'] ?? '');
}

function policyLoader({ params }: LoaderFunctionArgs) {
  return askPolicy(params['pack'] ?? '');
}
