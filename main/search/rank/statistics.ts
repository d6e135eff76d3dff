import type { LoadedSections } from '../index/loaded-pack.ts';

/** What scoring must know of the whole library, so that scores from different packs compare. */
export interface Statistics {
  readonly sections: number;
  readonly averageLength: {
    readonly title: number;
    readonly alias: number;
    readonly heading: number;
    readonly text: number;
  };
}

export function statisticsOf(packs: readonly LoadedSections[]): Statistics {
  const total = { sections: 0, articles: 0, title: 0, alias: 0, heading: 0, text: 0 };
  for (const { forward, articleOf, firstSectionOf } of packs) {
    total.sections += articleOf.length;
    total.articles += firstSectionOf.length;
    total.title += forward.words.title;
    total.alias += forward.words.alias;
    total.heading += forward.words.heading;
    total.text += forward.words.text;
  }
  const articles = Math.max(1, total.articles);
  const sections = Math.max(1, total.sections);
  return {
    sections,
    averageLength: {
      title: Math.max(1, total.title / articles),
      alias: Math.max(1, total.alias / articles),
      heading: Math.max(1, total.heading / sections),
      text: Math.max(1, total.text / sections),
    },
  };
}

/** Sections of all packs that hold a term. */
export function frequencyOf(packs: readonly LoadedSections[], term: string): number {
  return packs.reduce((sum, { vocabulary }) => sum + vocabulary.frequencyOf(term), 0);
}

/** How much it tells that a section holds a term that `frequency` of `sections` hold (BM25's inverse document frequency). */
export function rarity(frequency: number, sections: number): number {
  return Math.log(1 + (sections - frequency + 0.5) / (frequency + 0.5));
}
