import type { QueryChange } from '../../api/contract.ts';
import { formOf } from '../analysis/analyse.ts';
import { foldSpelling } from '../analysis/spelling.ts';
import type { NearWord } from '../index/vocabulary-reader.ts';
import type { PlanContext } from './plan.ts';

/** What an unknown word is searched as instead. */
export interface Repair {
  /** Lists of terms; a word wrongly written together comes apart into two. */
  readonly searchAs: readonly (readonly string[])[];
  readonly change: QueryChange | null;
  readonly didYouMean: readonly string[];
}

const nothing: Repair = { searchAs: [], change: null, didYouMean: [] };

/** Beginnings that turn a word into another, often its opposite: no slip of the keyboard is repaired across them. */
const beginnings: readonly (readonly [string, string])[] = [
  ['hypo', 'hyper'],
  ['intra', 'inter'],
  ['intra', 'extra'],
  ['ante', 'anti'],
  ['macro', 'micro'],
  ['supra', 'infra'],
  ['abduct', 'adduct'],
  ['afferent', 'efferent'],
];

/** Whether two words differ in such a beginning: hypothyroidism is no misspelt hyperthyroidism. */
function turnsRound(one: string, other: string): boolean {
  return beginnings.some(
    ([a, b]) => (one.startsWith(a) && other.startsWith(b)) || (one.startsWith(b) && other.startsWith(a)),
  );
}

/** Edits a word of this many letters may be away: none for short ones, whose neighbours are other words. */
function editsAllowed(word: string): number {
  if (word.length < 4 || /\d/.test(word)) return 0;
  return word.length < 7 ? 1 : 2;
}

/** Repairs a word no pack knows: another spelling, or two words written as one. Drug names are never swapped. */
export function repairSpelling(word: string, context: PlanContext): Repair {
  if (context.thesaurus.isDrugName(word)) return nothing;
  const apart = splitCompound(word, context);
  if (apart) {
    const to = apart.join(' ');
    return {
      searchAs: [apart.map((part) => formOf(part).term)],
      change: changed(word, [to]),
      didYouMean: [],
    };
  }
  if (context.thesaurus.knowsWord(word)) return nothing;
  const near = nearest(word, context);
  const [best] = near;
  const drugs = drugsMeant(word, best, context);
  if (drugs.length > 0) return { searchAs: [], change: null, didYouMean: drugs };
  if (!best) return nothing;
  const meant = formOf(best.surface).term;
  const rivals = near.filter(
    ({ distance, surface }) => distance === best.distance && formOf(surface).term !== meant,
  );
  return {
    searchAs: [[meant]],
    change: changed(word, [best.surface]),
    didYouMean: rivals.slice(0, 2).map((each) => each.surface),
  };
}

/**
 * Drug names a misspelt word may mean, where search must not choose: another drug is at least as near as the word it would
 * take, or the drug it would take is known to be mistaken for one that is nearly as near.
 */
function drugsMeant(word: string, best: NearWord | undefined, { thesaurus }: PlanContext): string[] {
  const edits = editsAllowed(word);
  const most = best ? best.distance : edits;
  const drugs = thesaurus.drugsNear(word, Math.min(most + 1, edits + 1));
  const asNear = drugs.filter(
    ({ name, distance }) =>
      distance <= most && name !== best?.surface && name !== foldSpelling(best?.surface ?? ''),
  );
  const lookAlikes = thesaurus.lookAlikesOf(best?.surface ?? '');
  const mistaken = drugs.filter(({ name }) => lookAlikes.includes(name));
  const others = [...asNear, ...mistaken].map(({ name }) => name);
  if (others.length === 0) return [];
  const bestDrug = best && thesaurus.isDrugName(best.surface) ? [best.surface] : [];
  return [...new Set([...bestDrug, ...others])].slice(0, 3);
}

function changed(from: string, to: string[]): QueryChange {
  return { from, to, because: 'spelling', replaced: true };
}

function nearest(word: string, { vocabularies }: PlanContext): NearWord[] {
  const folded = foldSpelling(word);
  const edits = editsAllowed(folded);
  if (edits === 0) return [];
  const merged = new Map<string, NearWord>();
  for (const form of new Set([word, folded])) {
    for (const found of vocabularies.flatMap((vocabulary) => vocabulary.near(form, edits))) {
      if (turnsRound(word, found.surface)) continue;
      const known = merged.get(found.surface);
      const frequency = found.frequency + (known && known.distance === found.distance ? known.frequency : 0);
      if (!known || found.distance <= known.distance) merged.set(found.surface, { ...found, frequency });
    }
  }
  const [first] = word;
  // People rarely mistype the first letter.
  const cost = (near: NearWord): number =>
    near.distance + (near.surface[0] === first ? 0 : 0.5) - Math.log10(near.frequency + 1) / 8;
  return [...merged.values()].sort((a, b) => cost(a) - cost(b));
}

/** `betablocker` → `beta blocker`, where both are words of the library. */
function splitCompound(word: string, { vocabularies }: PlanContext): readonly [string, string] | null {
  const known = (part: string): boolean => vocabularies.some((vocabulary) => vocabulary.knowsSurface(part));
  for (let at = word.length - 3; at >= 3; at--) {
    const left = word.slice(0, at);
    const right = word.slice(at);
    if (known(left) && known(right)) return [left, right];
  }
  return null;
}
