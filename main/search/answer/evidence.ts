import { analyse } from '../analysis/analyse.ts';
import type { SearchSentence } from '../index/section-text.ts';
import type { RankedSection } from '../rank/search-sections.ts';

/** A sentence and how strongly it answers. */
export interface Evidence {
  readonly ranked: RankedSection;
  readonly sentence: SearchSentence;
  readonly path: readonly string[];
  readonly score: number;
}

/** Below this share of the question, by rarity, a sentence with its headings does not answer it. */
const THRESHOLD = 0.6;

/** The sentences of a section that may answer the question. */
export function evidenceFor(
  _question: string,
  ranked: RankedSection,
  weights: ReadonlyMap<string, number>,
): Evidence[] {
  const { path, sentences } = ranked.pack.sections.texts.read(ranked.section);
  const context = new Set(
    analyse([ranked.article.title, ...ranked.article.aliases, ...path].join('. ')).map((token) => token.term),
  );
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0) || 1;
  return sentences.flatMap((sentence) => {
    if (!sentence.quotable) return [];
    const terms = new Set(analyse(sentence.text).map((token) => token.term));
    let held = 0;
    let own = 0;
    for (const [term, weight] of weights) {
      if (terms.has(term)) own += weight;
      if (terms.has(term) || context.has(term)) held += weight;
    }
    const score = held / all;
    return own > 0 && score >= THRESHOLD ? [{ ranked, sentence, path, score: score + own / all }] : [];
  });
}
