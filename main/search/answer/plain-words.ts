import { formOf } from '../analysis/analyse.ts';

/**
 * Everyday words that ask and answer alike: a reader asks for the target where the author writes of a goal. Only answers fold them:
 * a search finds what was typed, and medical words have the thesaurus.
 */
const groups = [
  'goal goals target targets aim aims aimed',
  'fast quick quickly rapid rapidly',
  'lower lowers lowered reduce reduces reduced decrease decreases decreased',
  'raise raises raised increase increases increased',
  'begin begins began start starts started onset',
  'prevent prevents prevented prevention',
  'kind kinds type types form forms',
  'stop stops stopped cease',
  'help helps benefit benefits work works',
  'severe serious',
  'infant infants baby babies',
  'child children childhood',
  'doctor doctors clinician clinicians',
  'check checked checks examine examined',
];

const representative = new Map(
  groups.flatMap((group) => {
    const terms = group.split(' ').map((word) => formOf(word).term);
    return terms.map((term) => [term, terms[0] ?? term] as const);
  }),
);

/** The term itself, or the one that stands for all everyday words of its meaning. */
export function plainTerm(term: string): string {
  return representative.get(term) ?? term;
}
