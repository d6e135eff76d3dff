import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration, useLocation, useNavigation, type Location } from 'react-router';
import { Panels } from '../actions/panels.tsx';
import { PerformProvider } from '../actions/perform-context.ts';
import { useActions } from '../actions/use-actions.ts';
import { ClassFollower } from '../classroom/class-follower.tsx';
import { UndoBar } from '../undo/undo-bar.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { useDelayed } from '../ui/use-delayed.ts';
import { Announcer } from './announcer.tsx';
import { Header } from './header.tsx';
import { Navigation } from './navigation.tsx';
import { StorageNotice } from './storage-notice.tsx';
import { useFocusAfterNavigation } from './use-focus-after-navigation.ts';
import { useFreshWidths } from './use-fresh-widths.ts';
import { useShellEvents } from './use-shell-events.ts';
import './app-shell.css';

/** A wait shorter than this shows nothing new; a skeleton that flashes is worse than a screen that stays. */
const SKELETON_AFTER_MS = 150;

/** What surrounds every screen: the header with the search box, the navigation, and the place for the screen. */
export function AppShell() {
  useFreshWidths();
  const { t } = useTranslation();
  const main = useFocusAfterNavigation();
  const { perform, scene, panel, closePanel } = useActions();
  useShellEvents(perform);
  return (
    <div className="app-shell">
      <a className="skip-link" href="#app-main">
        {t('shell.skipToContent')}
      </a>
      <Header />
      <Navigation />
      <PerformProvider value={perform}>
        <main id="app-main" className="app-main" tabIndex={-1} ref={main} data-focus-target="">
          <StorageNotice />
          <ClassFollower />
          <ScreenOrSkeleton />
        </main>
      </PerformProvider>
      <UndoBar />
      <Panels panel={panel} scene={scene} onClose={closePanel} />
      <Announcer />
      <ScrollRestoration getKey={placeKey} />
    </div>
  );
}

/**
 * What a scroll position is kept under. The first place of every page load has the same key: by it, an address typed by hand
 * would open as far down as the one before it was read.
 */
function placeKey({ key, pathname, search, hash }: Location): string {
  return key === 'default' ? `${pathname}${search}${hash}` : key;
}

function ScreenOrSkeleton() {
  const { state, location } = useNavigation();
  const { pathname } = useLocation();
  const toAnotherPath = state === 'loading' && location.pathname !== pathname;
  const late = useDelayed(toAnotherPath, SKELETON_AFTER_MS);
  return late ? <Skeleton /> : <Outlet />;
}
