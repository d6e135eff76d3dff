import { useEffect, useRef, type RefObject } from 'react';
import { useReading } from '../article/reading-context.ts';
import { highlightColours } from '../saved/own-things.ts';
import { foundRanges } from './found-ranges.ts';
import { usePlacedAnnotations, useSectionTextsNow } from './use-placed-annotations.ts';

/** A highlight on the page: whose it is and the ranges it covers. */
export interface ShownHighlight {
  readonly id: string;
  readonly ranges: readonly Range[];
}

/** Draws the reader's highlights by the browser's highlight registry: the text itself is not touched. */
export function useHighlights(): RefObject<readonly ShownHighlight[]> {
  const placed = usePlacedAnnotations();
  const sections = useSectionTextsNow();
  const { comparedWith } = useReading();
  const shown = useRef<readonly ShownHighlight[]>([]);

  useEffect(() => {
    const highlights = placed.flatMap(({ annotation, found }) => {
      if (found.state !== 'kept' && found.state !== 'moved') return [];
      const section = sections.find(({ id }) => id === found.section);
      return section ? [{ annotation, ranges: foundRanges(section, found.start, found.end) }] : [];
    });
    shown.current = highlights.map(({ annotation, ranges }) => ({ id: annotation.id, ranges }));
    if (!('highlights' in CSS)) return;
    for (const colour of highlightColours) {
      const ranges = highlights
        .filter(({ annotation }) => annotation.colour === colour)
        .flatMap((one) => one.ranges);
      CSS.highlights.set(`nightlamp-${colour}`, new Highlight(...ranges));
    }
    const noted = highlights.filter(({ annotation }) => annotation.note !== '').flatMap((one) => one.ranges);
    CSS.highlights.set('nightlamp-noted', new Highlight(...noted));
    return () => {
      for (const name of [...highlightColours, 'noted']) CSS.highlights.delete(`nightlamp-${name}`);
    };
  }, [placed, sections, comparedWith]);

  return shown;
}
