import { useEffect } from 'react';
import { useOpenDetail } from '../article/detail.ts';
import { SelectionTools } from './selection-tools.tsx';
import { useHighlights, type ShownHighlight } from './use-highlights.ts';
import './keep-layer.css';

/** The reader's highlights over the text, what opens when one is pressed, and the tools for a new one. */
export function KeepLayer() {
  const shown = useHighlights();
  const open = useOpenDetail();

  useEffect(() => {
    const article = document.querySelector('.article');
    function onClick(event: Event): void {
      if (!(event instanceof MouseEvent) || !(event.target instanceof Element)) return;
      if (event.target.closest('a, button, [role="button"], input, textarea, summary')) return;
      if (window.getSelection()?.isCollapsed === false) return;
      const highlight = highlightAt(shown.current, event.clientX, event.clientY);
      const sentence = event.target.closest('.sentence');
      if (highlight && sentence instanceof HTMLElement)
        open({ kind: 'annotation', id: highlight.id }, sentence);
    }
    article?.addEventListener('click', onClick);
    return () => article?.removeEventListener('click', onClick);
  }, [open, shown]);

  return <SelectionTools />;
}

function highlightAt(
  highlights: readonly ShownHighlight[],
  x: number,
  y: number,
): ShownHighlight | undefined {
  return highlights.findLast(({ ranges }) =>
    ranges.some((range) =>
      [...range.getClientRects()].some(
        (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
      ),
    ),
  );
}
