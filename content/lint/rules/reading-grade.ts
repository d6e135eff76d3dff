import { syllable } from 'syllable';
import { publicPassages, wordsIn } from '../public-wording.ts';
import type { Passage } from '../passages.ts';
import type { Rule } from '../rule.ts';

/** Fewer words than this have no grade worth the name: one long term would decide it. */
const FEWEST_WORDS = 60;

/**
 * Reading grade of a text in years of US schooling. Kincaid JP, Fishburne RP, Rogers RL, Chissom BS. Derivation of new
 * readability formulas for Navy enlisted personnel. Research Branch Report 8-75, 1975:
 * 0.39 × words per sentence + 11.8 × syllables per word − 15.59.
 */
export function readingGradeOf(sentences: readonly string[]): { grade: number; words: number } {
  const words = sentences.flatMap(wordsIn);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
  return { grade, words: words.length };
}

export const readingGrade: Rule = {
  name: 'reading-grade',
  severity: 'warning',
  imported: 'off',
  reason:
    'The wording for the public should be readable with nine years of schooling. The grade is Flesch–Kincaid (Kincaid and others, 1975), over all of an article’s wording for the public; it is for English only and sees word and sentence length, nothing else.',
  example: {
    bad: 'Ambulatory venous hypertension necessitates multidisciplinary evaluation.',
    good: 'If the pressure in the leg veins stays high, a nurse or doctor should look at the legs.',
  },
  article: (source, _shared, context) => {
    if (!source.article.language.startsWith('en')) return [];
    const passages: readonly Passage[] = publicPassages(source);
    const [first] = passages;
    if (!first) return [];
    const { grade, words } = readingGradeOf(passages.map(({ text }) => text));
    if (words < FEWEST_WORDS || grade <= context.readingGrade) return [];
    return [
      {
        at: first.at,
        message: `The wording for the public reads at grade ${grade.toFixed(1)}; the target is ${context.readingGrade}.`,
        todo: 'Use shorter sentences and plainer words.',
        section: first.section,
      },
    ];
  },
};
