import type { LoadedSections } from '../index/loaded-pack.ts';
import type { Query } from '../query/query.ts';
import { limits } from '../scoring.ts';
import type { Scorer } from './scorer.ts';

/** Numbers of the sections of a pack worth scoring, in no order. */
export function retrieve(pack: LoadedSections, query: Query, scorer: Scorer): number[] {
  const terms = rareTerms(pack, query, scorer);
  if (terms.length === 0) return [];
  const found = pack.index.search({ combineWith: 'OR', queries: terms });
  return found.slice(0, limits.candidates).map((result) => result.id as number);
}

/**
 * The terms that find the candidates: the concepts that tell most, until their postings reach the limit. The words left
 * out stand in so many sections that a section holding only them would not rank.
 */
function rareTerms(pack: LoadedSections, query: Query, scorer: Scorer): string[] {
  const concepts = query.concepts.map((concept, at) => ({ concept, weight: scorer.weights[at] ?? 0 }));
  concepts.sort((a, b) => b.weight - a.weight);
  const terms = new Set<string>();
  let postings = 0;
  for (const { concept } of concepts) {
    if (postings >= limits.postings) break;
    for (const { atoms } of concept.alternatives) {
      const term = rarestOf(atoms, pack, query);
      if (term === null || terms.has(term)) continue;
      terms.add(term);
      postings += pack.vocabulary.frequencyOf(term);
    }
  }
  return [...terms];
}

/** The word of a phrase that fewest sections hold: no section without it holds the phrase. Null if the pack lacks it. */
function rarestOf(atoms: readonly number[], pack: LoadedSections, query: Query): string | null {
  let rarest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const atom of atoms) {
    const term = query.atoms[atom] ?? '';
    const frequency = pack.vocabulary.frequencyOf(term);
    if (frequency === 0) return null;
    if (frequency < least) {
      least = frequency;
      rarest = term;
    }
  }
  return rarest;
}
