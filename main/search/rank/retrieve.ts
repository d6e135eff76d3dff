import type { LoadedSections } from '../index/loaded-pack.ts';
import type { Query } from '../query/query.ts';
import { limits } from '../scoring.ts';
import type { Scorer } from './scorer.ts';

/**
 * Numbers of the sections of a pack worth scoring, ascending. MiniSearch is asked to visit, not to score: a `boostDocument` that
 * returns 0 makes it walk the postings of a word without making a result of each, which is a hundred times faster
 * (docs/search.md). A section's visits add up to the rarity of the words it holds; the best go on to be scored in full.
 */
export function retrieve(pack: LoadedSections, query: Query, scorer: Scorer): number[] {
  const held = new Float32Array(pack.articleOf.length);
  const visited: number[] = [];
  for (const [term, weight] of rareTerms(pack, query, scorer)) {
    pack.index.search(term, {
      boostDocument: (id: number) => {
        if (held[id] === 0) visited.push(id);
        held[id] = (held[id] ?? 0) + weight;
        return 0;
      },
    });
  }
  if (visited.length <= limits.candidates) return visited.sort((a, b) => a - b);
  const least = thresholdFor(visited, held, limits.candidates);
  return visited
    .filter((id) => (held[id] ?? 0) >= least)
    .slice(0, 2 * limits.candidates)
    .sort((a, b) => a - b);
}

/** A word in nearly every section tells nothing, but a section that holds it has been visited. */
const LEAST_WEIGHT = 1e-4;

/** The least that about `wanted` of the visited sections hold. Sections that hold equally much all stay. */
function thresholdFor(visited: readonly number[], held: Float32Array, wanted: number): number {
  const amounts = Float32Array.from(visited, (id) => held[id] ?? 0).sort();
  return amounts[amounts.length - wanted] ?? 0;
}

/**
 * The terms that find the candidates, with their weights: the concepts that tell most, until their postings reach the
 * limit. A section that holds only the words left out would not rank.
 */
function rareTerms(pack: LoadedSections, query: Query, scorer: Scorer): Map<string, number> {
  const concepts = query.concepts.map((concept, at) => ({ concept, weight: scorer.weights[at] ?? 0 }));
  concepts.sort((a, b) => b.weight - a.weight);
  const terms = new Map<string, number>();
  let postings = 0;
  for (const { concept, weight } of concepts) {
    if (postings >= limits.postings) break;
    for (const { atoms, weight: share } of concept.alternatives) {
      const term = rarestOf(atoms, pack, query);
      if (term === null || terms.has(term)) continue;
      terms.set(term, Math.max(weight * share, LEAST_WEIGHT));
      postings += pack.vocabulary.frequencyOf(term);
    }
  }
  return terms;
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
