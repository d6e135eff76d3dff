import { sentenceAnchor } from '../article/reading.ts';
import type { SectionText } from '../article/section-text.ts';
import { rangeInSentence } from './dom-text.ts';

/** The ranges of the page that a stretch of a section covers: one for each sentence it touches. */
export function foundRanges(section: SectionText, start: number, end: number): Range[] {
  return section.sentences.flatMap((place) => {
    const from = Math.max(start, place.start) - place.start;
    const to = Math.min(end, place.end) - place.start;
    const element = to > from ? document.getElementById(sentenceAnchor(place.sentence)) : null;
    const range = element && rangeInSentence(element, from, to);
    return range ? [range] : [];
  });
}
