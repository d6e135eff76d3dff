import type { ComponentType } from 'react';
import { NotAnswered, UNREACHABLE } from '../api/not-answered.ts';

let missing = false;

/** Whether the code of some screen failed to arrive. A browser does not ask for it twice: only loading the page anew helps. */
export const isCodeMissing = (): boolean => missing;

/** Brings the code of a screen; a file that cannot be had means the same as a library that does not answer. */
function screen<Name extends string>(
  load: () => Promise<Readonly<Record<Name, ComponentType>>>,
  name: Name,
): () => Promise<ComponentType> {
  return async () => {
    try {
      return (await load())[name];
    } catch (reason) {
      missing = true;
      throw new NotAnswered({ code: UNREACHABLE, message: String(reason), hint: '' }, 0);
    }
  };
}

/** The screens that are not part of the first one, each in a file of its own. */
export const screens = {
  articleScreen: screen(() => import('../article/article-screen.tsx'), 'ArticleScreen'),
  browseScreen: screen(() => import('../browse/browse-screen.tsx'), 'BrowseScreen'),
  calculatorsScreen: screen(() => import('../calculators/calculators-screen.tsx'), 'CalculatorsScreen'),
  calculatorScreen: screen(() => import('../calculators/calculator-screen.tsx'), 'CalculatorScreen'),
  teachScreen: screen(() => import('../teach/teach-screen.tsx'), 'TeachScreen'),
  lessonScreen: screen(() => import('../teach/lesson-screen.tsx'), 'LessonScreen'),
  lessonEditorScreen: screen(() => import('../teach/lesson-editor-screen.tsx'), 'LessonEditorScreen'),
  lessonTestScreen: screen(() => import('../teach/test-screen.tsx'), 'LessonTestScreen'),
  specialtyTestScreen: screen(() => import('../teach/test-screen.tsx'), 'SpecialtyTestScreen'),
  difficultScreen: screen(() => import('../teach/difficult-screen.tsx'), 'DifficultScreen'),
  articleProjectorScreen: screen(
    () => import('../projector/article-projector-screen.tsx'),
    'ArticleProjectorScreen',
  ),
  lessonProjectorScreen: screen(
    () => import('../projector/lesson-projector-screen.tsx'),
    'LessonProjectorScreen',
  ),
  savedScreen: screen(() => import('../saved/saved-screen.tsx'), 'SavedScreen'),
  libraryScreen: screen(() => import('../library/library-screen.tsx'), 'LibraryScreen'),
  changesScreen: screen(() => import('../library/changes-screen.tsx'), 'ChangesScreen'),
  policyScreen: screen(() => import('../library/policy-screen.tsx'), 'PolicyScreen'),
  settingsScreen: screen(() => import('../settings/settings-screen.tsx'), 'SettingsScreen'),
  compareScreen: screen(() => import('../compare/compare-screen.tsx'), 'CompareScreen'),
  printListScreen: screen(() => import('../print/list-screen.tsx'), 'PrintListScreen'),
  shortcutsScreen: screen(() => import('../actions/shortcuts-screen.tsx'), 'ShortcutsScreen'),
  quickListScreen: screen(() => import('../quick-list/quick-list-screen.tsx'), 'QuickListScreen'),
  classroomScreen: screen(() => import('../classroom/classroom-screen.tsx'), 'ClassroomScreen'),
  healthScreen: screen(() => import('../health/health-screen.tsx'), 'HealthScreen'),
  sessionEndedScreen: screen(() => import('../session/session-ended-screen.tsx'), 'SessionEndedScreen'),
  aboutScreen: screen(() => import('../settings/about-screen.tsx'), 'AboutScreen'),
};

/** Brings all of them once the browser has nothing better to do, so that the first press on each is as quick as the next. */
export function bringScreens(): void {
  const bring = (): void => {
    for (const load of Object.values(screens)) load().catch(() => undefined);
  };
  if ('requestIdleCallback' in window) window.requestIdleCallback(bring);
  else setTimeout(bring, 1000);
}
