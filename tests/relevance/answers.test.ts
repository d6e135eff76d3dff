import { describe, expect, it } from 'vitest';
import { SearchEngine } from '../../main/search/engine.ts';
import { curatedThesaurus } from '../../main/search/query/curated-thesaurus.ts';
import { medquadQuestions, starterQuestions } from './answer-questions.ts';
import { collectionFile } from './collections.ts';
import { importedArticles } from './imported-articles.ts';
import { inMemorySource } from './in-memory-source.ts';
import { type AnswerFigures, figuresOf, halvesOf, type JudgedAnswer, judgeAnswers } from './judge-answers.ts';
import { laterQuestions } from './later-questions.ts';
import { starterEngine } from './starter-library.ts';

function say(library: string, half: string, { precision, shown, recall, refusal }: AnswerFigures): void {
  const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;
  process.stderr.write(
    `Answers, ${library}, ${half}: first answer right ${percent(precision)}, one of those shown ${percent(shown)}; of what it knows answered right ${percent(recall)}; of what it does not know refused ${percent(refusal)}\n`,
  );
}

/** Holds both halves to a floor: refusing comes first, a wrong answer is worse than none. */
function expectHonest(library: string, judged: readonly JudgedAnswer[]): void {
  const { calibration, heldOut } = halvesOf(judged);
  say(library, 'calibration half', figuresOf(calibration));
  say(library, 'held-out half', figuresOf(heldOut));
  for (const half of [calibration, heldOut]) {
    expect(figuresOf(half).refusal).toBeGreaterThanOrEqual(0.95);
    expect(figuresOf(half).shown).toBeGreaterThanOrEqual(0.7);
  }
  expect(judged.every(({ all }) => all.length <= 5)).toBe(true);
}

describe('the judged questions', () => {
  it('are enough, answerable and not', () => {
    const all = [...starterQuestions, ...laterQuestions, ...medquadQuestions];
    expect(all.filter(({ right }) => right !== null).length).toBeGreaterThanOrEqual(60);
    expect(all.filter(({ right }) => right === null).length).toBeGreaterThanOrEqual(60);
    for (const questions of [[...starterQuestions, ...laterQuestions], medquadQuestions])
      expect(new Set(questions.map(({ q, open }) => `${q} ${open ?? ''}`)).size).toBe(questions.length);
  });
});

it('answers from the starter pack, or says that it does not know', async () => {
  const engine = await starterEngine();
  expectHonest('starter', await judgeAnswers(engine, starterQuestions));
  expectHonest('starter, later questions', await judgeAnswers(engine, laterQuestions));
}, 120_000);

const medquad = collectionFile('medquad-xml.tar.gz');
it.skipIf(!medquad)(
  'answers from MedQuAD, or says that it does not know',
  async () => {
    const engine = new SearchEngine({ thesaurus: curatedThesaurus() });
    await engine.openTitles([
      await inMemorySource('medquad', await importedArticles('medquad', medquad ?? '')),
    ]);
    await engine.openSections();
    expectHonest('MedQuAD', await judgeAnswers(engine, medquadQuestions));
  },
  900_000,
);
