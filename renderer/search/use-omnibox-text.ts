import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate, useNavigationType } from 'react-router';
import { searchPath } from '../shell/paths.ts';

/** Long enough that a fast typist sends one request a word, short enough not to be felt. */
const TYPING_PAUSE_MS = 120;

/**
 * Letters the box takes: the address carries them, up to nine signs each, and a server takes 16 kB. A page pasted by mistake (1 MB)
 * held the window for half a minute.
 */
export const LONGEST_QUERY = 1_000;

interface OmniboxText {
  readonly text: string;
  readonly type: (text: string) => void;
  readonly clear: () => void;
  /** True on the search screen, where the results follow the typing. */
  readonly live: boolean;
}

/** The words in the search box, kept equal to the address on the search screen, in both directions. */
export function useOmniboxText(): OmniboxText {
  const location = useLocation();
  const navigate = useNavigate();
  const how = useNavigationType();
  const live = location.pathname === '/search';
  const inAddress = live ? (new URLSearchParams(location.search).get('q') ?? '') : '';
  const [text, setText] = useState(inAddress);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // A new place brings its own words, unless typing made it: then newer letters may already stand in the box.
  const [place, setPlace] = useState(location.key);
  if (place !== location.key) {
    setPlace(location.key);
    const byTyping = how === 'REPLACE' && isTyped(location.state);
    if (!byTyping) setText(inAddress);
  }

  useEffect(() => () => clearTimeout(timer.current), [location.pathname]);

  function type(next: string): void {
    setText(next);
    if (!live) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const filters = Object.fromEntries(new URLSearchParams(location.search));
      const path =
        next.trim() === '' ? '/search' : searchPath(next, { ...filters, q: undefined, literal: undefined });
      void navigate(path, { replace: true, state: { typed: true } });
    }, TYPING_PAUSE_MS);
  }

  return { text, type, clear: () => type(''), live };
}

function isTyped(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'typed' in state;
}
