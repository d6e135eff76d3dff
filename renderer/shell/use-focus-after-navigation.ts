import { useEffect, useRef, type RefObject } from 'react';
import { useLocation } from 'react-router';
import { afterPaint } from '../ui/after-paint.ts';

/**
 * Moves focus to the new screen's heading, or to the section an address names, so that keyboard and screen reader start
 * there. Typing in the search box changes the address too; there the focus stays in the box.
 */
export function useFocusAfterNavigation(): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const { pathname, hash } = useLocation();
  const first = useRef(true);

  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    const held = document.activeElement;
    // Moving the focus has the page laid out once more: the reader sees the screen first.
    return afterPaint(() => {
      if (document.activeElement?.id === SEARCH_BOX && pathname === '/search') return;
      if (isTaken(held)) return;
      const target = hash
        ? document.getElementById(decodeURIComponent(hash.slice(1)))
        : main.current?.querySelector('h1');
      focusQuietly(target ?? main.current);
    });
  }, [pathname, hash]);

  return main;
}

/** Whether something took the focus since `held` had it. */
function isTaken(held: Element | null): boolean {
  const { activeElement, body } = document;
  return activeElement !== held && activeElement !== body && activeElement !== null;
}

/** Id of the search box in the header. */
export const SEARCH_BOX = 'app-search-box';

/** Focuses an element that is no control, without scrolling: the router scrolls. */
export function focusQuietly(element: Element | null | undefined): void {
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return;
  if (!element.hasAttribute('tabindex')) {
    element.setAttribute('tabindex', '-1');
    element.setAttribute('data-focus-target', '');
  }
  element.focus({ preventScroll: true });
}
