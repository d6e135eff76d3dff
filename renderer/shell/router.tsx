import {
  createBrowserRouter,
  createMemoryRouter,
  type LoaderFunctionArgs,
  type RouteObject,
} from 'react-router';
import { askArticle, askChanges, askLearningPaths, askLibrary, askPolicy } from '../api/requests.ts';
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
      loader: askLibrary,
      errorElement: <TroubleScreen />,
      HydrateFallback: StartScreen,
      children: [{ Component: AppShell, children: [inShell()] }, ...projectors()],
    },
  ];
}

/** What is shown with the header and the navigation around it. */
function inShell(): RouteObject {
  return {
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
      ...teaching(),
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
        path: 'classroom',
        lazy: { Component: screens.classroomScreen },
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
  };
}

/** What a class sees: the whole window, without the header, the navigation and their keys. */
function projectors(): RouteObject[] {
  if (isHidden('teach')) return [];
  return [
    {
      path: 'articles/:pack/:article/projector',
      loader: articleLoader,
      lazy: { Component: screens.articleProjectorScreen },
    },
    ...['learn/lessons/:lesson/projector', 'learn/paths/:pack/:path/projector'].map((path) => ({
      path,
      loader: askLearningPaths,
      lazy: { Component: screens.lessonProjectorScreen },
    })),
  ];
}

/** Lessons, tests, and what was difficult. */
function teaching(): RouteObject[] {
  const lessons = ['learn/lessons/:lesson', 'learn/paths/:pack/:path'];
  return [
    { path: 'learn', loader: askLearningPaths, lazy: { Component: screens.teachScreen } },
    { path: 'learn/difficult', lazy: { Component: screens.difficultScreen } },
    { path: 'learn/specialties/:specialty/test', lazy: { Component: screens.specialtyTestScreen } },
    {
      path: 'learn/lessons/:lesson/edit',
      loader: askLearningPaths,
      lazy: { Component: screens.lessonEditorScreen },
    },
    ...lessons.flatMap((path) => [
      { path, loader: askLearningPaths, lazy: { Component: screens.lessonScreen } },
      { path: `${path}/test`, loader: askLearningPaths, lazy: { Component: screens.lessonTestScreen } },
    ]),
  ];
}

/** Whether the administrator lets the screen be seen. */
function isOffered({ path = '' }: { readonly path?: string }): boolean {
  const [feature = ''] = path.split('/');
  return !isHidden(feature === 'classroom' || feature === 'learn' ? 'teach' : feature);
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
