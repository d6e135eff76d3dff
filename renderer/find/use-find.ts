import { useEffect, useState } from 'react';
import { occurrences } from './fold.ts';
import { passagesIn, rangeOf } from './page-text.ts';

const ALL = 'nightlamp-found';
const CURRENT = 'nightlamp-found-current';

export interface Find {
  readonly count: number;
  /** Which one is shown, from 1; 0 when there is none. */
  readonly at: number;
  readonly go: (by: 1 | -1) => void;
}

/** Finds words in the text of the screen, marks them without touching it, and goes from one to the next. */
export function useFind(wanted: string, open: boolean): Find {
  const [ranges, setRanges] = useState<readonly Range[]>([]);
  const [index, setIndex] = useState(0);

  useEffect(() => {
    if (!open) return;
    const main = document.getElementById('app-main');
    if (!main) return;
    const look = (): void => {
      setRanges(rangesOf(main, wanted));
      setIndex(0);
    };
    look();
    // The text changes below us when the audience does.
    const observer = new MutationObserver(look);
    observer.observe(main, { childList: true, characterData: true, subtree: true });
    return () => {
      observer.disconnect();
      setRanges([]);
    };
  }, [wanted, open]);

  useEffect(() => {
    const current = ranges[index];
    mark(ranges, current);
    if (current) show(current);
    return unmark;
  }, [ranges, index]);

  return {
    count: ranges.length,
    at: ranges.length === 0 ? 0 : index + 1,
    go: (by) => setIndex((now) => (ranges.length === 0 ? 0 : (now + by + ranges.length) % ranges.length)),
  };
}

function rangesOf(main: Element, wanted: string): Range[] {
  return passagesIn(main).flatMap((passage) =>
    occurrences(passage.text, wanted).map(([start, end]) => rangeOf(passage, start, end)),
  );
}

/** Marks ranges by the browser's highlight registry; a browser without one selects the current range instead. */
function mark(ranges: readonly Range[], current: Range | undefined): void {
  if ('highlights' in CSS) {
    CSS.highlights.set(ALL, new Highlight(...ranges));
    if (current) CSS.highlights.set(CURRENT, new Highlight(current));
    return;
  }
  const selection = window.getSelection();
  selection?.removeAllRanges();
  if (current) selection?.addRange(current);
}

function unmark(): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete(ALL);
  CSS.highlights.delete(CURRENT);
}

function show(range: Range): void {
  const element = range.startContainer.parentElement;
  for (let fold = element?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
    fold.open = true;
  element?.scrollIntoView({ block: 'center' });
}
