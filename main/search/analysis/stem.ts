import { stemmer } from 'stemmer';
import { withoutMedicalEnding } from './medical-endings.ts';

/**
 * Words the Porter stemmer would damage: abbreviations that end in `s`, and short words whose stem is another word.
 * Words of three letters are never stemmed at all (`als`, `ibs`, `eye`).
 */
const whole: ReadonlySet<string> = new Set(
  `aids als sars mers pcos hids fabs siadhs tens ibs sis mods sofas dress hellp stis this thus gas pus yes news lens lues
  herpes rabies scabies caries species series diabetes ascites pertussis tabes anus virus uterus fetus hiatus ileus abies
  facies kuru nares pons testes feces measles mumps rickets shingles hives
  process access abscess excess stress distress illness dialysis`.split(/\s+/),
);

/**
 * Words the stemmer would make one with another: an organism is no organ, lactate no lactation, several not severe, a position
 * not positive, generic not general; Wells is a name.
 */
const apart: ReadonlyMap<string, string> = new Map([
  ['organism', 'organism'],
  ['organisms', 'organism'],
  ['microorganisms', 'microorganism'],
  ['lactate', 'lactate'],
  ['lactates', 'lactate'],
  ['several', 'several'],
  ['position', 'position'],
  ['positions', 'position'],
  ['positioned', 'position'],
  ['positioning', 'position'],
  ['positional', 'position'],
  ['generic', 'generic'],
  ['generics', 'generic'],
  ['wells', 'wells'],
]);

/** Letters followed by digits or the reverse: genes, cytokines, vitamins, serotypes. Never touched. */
const code = /\d/;

/** What remains of a folded word without its English ending. Numbers, codes and short words stay whole. */
export function stem(word: string): string {
  if (word.length <= 3 || code.test(word) || whole.has(word)) return word;
  // `eyes`, `legs`: the stemmer would go on and cut the noun, which as a three-letter word is kept whole.
  if (word.length === 4 && /[^su]s$/.test(word)) return word.slice(0, 3);
  return apart.get(word) ?? withoutMedicalEnding(stemmer(word));
}
