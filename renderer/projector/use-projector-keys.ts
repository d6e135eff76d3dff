import { useEffect, useRef } from 'react';
import { settingsNow } from '../saved/own.ts';

/** What can be done in front of a class. */
export interface ProjectorMoves {
  /** On within the section while there is more of it below, else to the next one; and back. */
  readonly on: (by: 1 | -1) => void;
  /** To the next section, whatever is below; and back. */
  readonly turn: (by: 1 | -1) => void;
  readonly toEnd: (by: 1 | -1) => void;
  readonly toRedFlags: () => void;
  /** Opens the menu of sections. */
  readonly sections: () => void;
  /** To the slide of this id. */
  readonly toSlide: (id: string) => void;
  readonly blank: () => void;
  readonly point: () => void;
  readonly size: (by: 1 | -1) => void;
  readonly fullScreen: () => void;
  readonly leave: () => void;
}

/**
 * Keys of the projector, those of a hand-held presenter among them. Letters are off where the reader has switched bare
 * letters off; the buttons below the page do the same.
 */
export function useProjectorKeys(moves: ProjectorMoves): void {
  const latest = useRef(moves);
  useEffect(() => {
    latest.current = moves;
  });
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      // A source, a figure or a menu that was opened has the keys for itself.
      if (event.target instanceof Element && event.target.closest('[role=dialog], [role=menu]')) return;
      if (event.key === ' ' && isControl(event.target)) return;
      const move = moveFor(event.key, event.shiftKey, document.documentElement.dir === 'rtl');
      if (!move) return;
      event.preventDefault();
      move(latest.current);
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

type Move = (moves: ProjectorMoves) => void;

const named: Readonly<Record<string, Move>> = {
  PageDown: ({ on }) => on(1),
  PageUp: ({ on }) => on(-1),
  ArrowDown: ({ on }) => on(1),
  ArrowUp: ({ on }) => on(-1),
  Home: ({ toEnd }) => toEnd(-1),
  End: ({ toEnd }) => toEnd(1),
  Escape: ({ leave }) => leave(),
};

const letters: Readonly<Record<string, Move>> = {
  b: ({ blank }) => blank(),
  '.': ({ blank }) => blank(),
  p: ({ point }) => point(),
  r: ({ toRedFlags }) => toRedFlags(),
  o: ({ sections }) => sections(),
  f: ({ fullScreen }) => fullScreen(),
  '+': ({ size }) => size(1),
  '=': ({ size }) => size(1),
  '-': ({ size }) => size(-1),
};

/** What a key asks for. Arrows go the way the language is read. */
export function moveFor(key: string, shift: boolean, rightToLeft: boolean): Move | undefined {
  if (key === ' ') return ({ on }) => on(shift ? -1 : 1);
  if (key === 'ArrowRight' || key === 'ArrowLeft') {
    const forward = (key === 'ArrowRight') !== rightToLeft;
    return ({ turn }) => turn(forward ? 1 : -1);
  }
  return named[key] ?? (settingsNow().singleKeys ? letters[key.toLowerCase()] : undefined);
}

/** Whether the space bar presses what is focused. */
function isControl(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('button, summary, input, select, [role=button]') !== null
  );
}
