import { useSyncExternalStore } from 'react';
import { useSettings } from '../saved/own.ts';

/** Width in rem at which the article's outline and review card stand beside the text. Stated again in shell.css. */
export const WIDE = 76;

/** Width of the window in rem of the reader's own text size: larger text makes a window narrower. */
export function useWidthInRem(): number {
  // A change of the text size changes the answer as much as a change of the window.
  useSettings();
  return useSyncExternalStore(onResize, widthInRem);
}

function onResize(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
}

function widthInRem(): number {
  const root = document.documentElement;
  return Math.floor(root.clientWidth / Number.parseFloat(getComputedStyle(root).fontSize));
}
