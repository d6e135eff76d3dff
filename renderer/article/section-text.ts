import type { Section } from '../../content/model/article.ts';
import type { Audience } from '../../content/model/audience.ts';
import { shownText } from './inline-text.ts';
import { sentencesRead } from './reading.ts';

/** Where a sentence stands in the text of its section: offsets in UTF-16 units. */
export interface SentencePlace {
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
}

/** A section as one running text, as an audience reads it: what highlights are anchored in. */
export interface SectionText {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly sentences: readonly SentencePlace[];
}

/** The texts of an article's sections, in reading order; sentences stand a space apart. */
export function sectionTexts(sections: readonly Section[], audience: Audience): SectionText[] {
  return sections.map(({ id, title, blocks }) => {
    const places: SentencePlace[] = [];
    let text = '';
    for (const sentence of sentencesRead(blocks, audience)) {
      const words = shownText(sentence.content);
      const start = text === '' ? 0 : text.length + 1;
      text = text === '' ? words : `${text} ${words}`;
      places.push({ sentence: sentence.id, start, end: start + words.length });
    }
    return { id, title, text, sentences: places };
  });
}
