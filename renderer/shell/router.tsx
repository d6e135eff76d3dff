import {
  createBrowserRouter,
  createMemoryRouter,
  type LoaderFunctionArgs,
  type RouteObject,
} from 'react-router';
import { askArticle, askChanges, askLibrary, askPolicy } from '../api/requests.ts';
import { compareLoader } from '../compare/compare-loader.ts';
import { HomeScreen } from '../home/home-screen.tsx';
import { listLoader } from '../print/list-loader.ts';
import { searchLoader } from '../search/search-loader.ts';
import { SearchScreen } from '../search/search-screen.tsx';
import { isHidden, isShared, machinePolicy } from '../session/machine-policy.ts';
import { keepHistorySilent } from '../session/silent-history.ts';
import { AppShell } from './app-shell.tsx';
import { NotFoundScreen } from './not-found-screen.tsx';
import { ARTICLE_ROUTE, ROOT_ROUTE } from './route-ids.ts';
import { screens } from './screens.ts';
import { StartScreen } from './start-screen.tsx';
import { TroubleInShell, TroubleScreen } from './trouble-screen.tsx';

/**
 * Every address of the app. Loaders ask the library; screens that are not the first are loaded when they are gone to,
 * at the same time as what they show.
 */
export function createRouter() {
  const { startPage } = machinePolicy();
  const { pathname, search, hash } = window.location;
  const first = pathname === '/' && startPage !== '/' ? startPage : `${pathname}${search}${hash}`;
  if (!isShared()) {
    if (first === startPage) window.history.replaceState(window.history.state, '', first);
    return createBrowserRouter(routes());
  }
  const router = createMemoryRouter(routes(), { initialEntries: [first] });
  keepHistorySilent(router);
  return router;
}

function routes(): RouteObject[] {
  return [
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
              lazy: { Component: screens.articleScreen },
            },
            {
              path: 'browse',
              lazy: { Component: screens.browseScreen },
            },
            {
              path: 'calculators',
              lazy: { Component: screens.calculatorsScreen },
            },
            {
              path: 'calculators/:calculator',
              lazy: { Component: screens.calculatorScreen },
            },
            {
              path: 'saved',
              lazy: { Component: screens.savedScreen },
            },
            {
              path: 'library',
              lazy: { Component: screens.libraryScreen },
            },
            {
              path: 'changes/:pack',
              loader: changesLoader,
              lazy: { Component: screens.changesScreen },
            },
            {
              path: 'policy/:pack',
              loader: policyLoader,
              lazy: { Component: screens.policyScreen },
            },
            {
              path: 'settings',
              lazy: { Component: screens.settingsScreen },
            },
            {
              path: 'compare',
              loader: compareLoader,
              lazy: { Component: screens.compareScreen },
            },
            {
              path: 'print',
              loader: listLoader,
              lazy: { Component: screens.printListScreen },
            },
            {
              path: 'shortcuts',
              lazy: { Component: screens.shortcutsScreen },
            },
            {
              path: 'quick',
              lazy: { Component: screens.quickListScreen },
            },
            {
              path: 'health',
              lazy: { Component: screens.healthScreen },
            },
            {
              path: 'session-ended',
              lazy: { Component: screens.sessionEndedScreen },
            },
            {
              path: 'about',
              lazy: { Component: screens.aboutScreen },
            },
            { path: '*', Component: NotFoundScreen },
          ].filter(isOffered),
        },
      ],
    },
  ];
}

/** Whether the administrator lets the screen be seen. */
function isOffered({ path = '' }: { readonly path?: string }): boolean {
  return !isHidden(path.split('/')[0] ?? '');
}

function articleLoader({ params }: LoaderFunctionArgs) {
  return askArticle(params['pack'] ?? '', params['article'] ?? '');
}

function changesLoader({ params }: LoaderFunctionArgs) {
  return askChanges(params['pack'] ?? '');
}

function policyLoader({ params }: LoaderFunctionArgs) {
  return askPolicy(params['pack'] ?? '');
}
