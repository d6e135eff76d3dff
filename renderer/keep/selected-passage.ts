import { sentenceAnchor } from '../article/reading.ts';
import type { SectionText } from '../article/section-text.ts';
import { coveredBy } from './dom-text.ts';

/** Words of one section that are selected on the page. */
export interface SelectedPassage {
  readonly section: SectionText;
  /** Offsets into the section's text. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** Where they are, for a toolbar to stand beside. */
  readonly box: DOMRect;
}

/** What is selected, as far as it is text of the article; of a selection over several sections, the first. */
export function selectedPassage(
  sections: readonly SectionText[],
  selection: Selection | null,
): SelectedPassage | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  for (const section of sections) {
    const stretches = section.sentences.flatMap(({ sentence, start }) => {
      const element = document.getElementById(sentenceAnchor(sentence));
      const covered = element && coveredBy(range, element);
      return covered ? [{ start: start + covered.start, end: start + covered.end }] : [];
    });
    const [first] = stretches;
    const last = stretches.at(-1);
    if (!first || !last) continue;
    const quote = section.text.slice(first.start, last.end);
    return { section, start: first.start, end: last.end, quote, box: range.getBoundingClientRect() };
  }
  return null;
}
