import { useLayoutEffect, useRef } from 'react';
import { useSettings } from '../saved/own.ts';

/**
 * Chromium goes on answering `@container app (…rem)` for the size of text it first saw, until the window's width changes: large
 * text would be laid out as if it were small. The container is taken away for a moment, so that it is asked anew.
 */
export function useFreshWidths(): void {
  const { textSize } = useSettings();
  const answered = useRef(100);
  useLayoutEffect(() => {
    const app = document.getElementById('app');
    if (app === null || answered.current === textSize) return;
    answered.current = textSize;
    app.style.containerType = 'normal';
    // Asking for a measure has the page laid out now.
    app.getBoundingClientRect();
    app.style.removeProperty('container-type');
  }, [textSize]);
}
