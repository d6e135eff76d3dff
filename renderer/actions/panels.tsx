import { lazy, Suspense } from 'react';
import { FindBar } from '../find/find-bar.tsx';
import type { Panel, Scene } from './action.ts';

const CommandPalette = lazy(async () => ({
  default: (await import('./command-palette.tsx')).CommandPalette,
}));
const PrintPanel = lazy(async () => ({ default: (await import('../print/print-panel.tsx')).PrintPanel }));
const ShortcutsPanel = lazy(async () => ({
  default: (await import('./shortcuts-panel.tsx')).ShortcutsPanel,
}));

interface PanelsProps {
  readonly panel: Panel | null;
  readonly scene: Scene;
  readonly onClose: () => void;
}

/** The window above the screen, if one is open. */
export function Panels({ panel, scene, onClose }: PanelsProps) {
  return (
    <>
      <FindBar open={panel === 'find'} onClose={onClose} />
      <Suspense>
        {panel === 'commands' && <CommandPalette scene={scene} onClose={onClose} />}
        {panel === 'print' && scene.article && (
          <PrintPanel scene={{ ...scene, article: scene.article }} onClose={onClose} />
        )}
        {panel === 'shortcuts' && <ShortcutsPanel onClose={onClose} />}
      </Suspense>
    </>
  );
}
