import { describe, expect, it } from 'vitest';
import { phrasesAsTyped } from '../../../../../main/search/query/plan.ts';
import { limits, scoring } from '../../../../../main/search/scoring.ts';
import { changesOf, contextOf, plan, waysOf } from './planner-context.ts';

const library = contextOf(
  'Myocardial infarction is a heart attack.',
  'Multiple sclerosis, mitral stenosis, pulmonary embolism and pleural effusion.',
  'Interleukin-6 and IL-6 receptor; IL6 levels.',
  'Hypertension, hypotension and blood pressure.',
  'Chest pain with pneumonia and fever without rash.',
  'Oesophageal varices and gastrointestinal bleeding.',
  'Crohn’s disease and oedema.',
);

describe('words', () => {
  it('are concepts in the order they were typed, small words left out', () => {
    expect(waysOf(plan('fever without a rash', library)).map(([typed]) => typed)).toEqual([
      'fever',
      'without',
      'rash',
    ]);
  });

  it('count for more when they were typed twice', () => {
    expect(plan('fever fever rash', library).concepts.map(({ weight }) => weight)).toEqual([2, 1]);
  });

  it('of a hyphenated code are searched joined and apart', () => {
    expect(waysOf(plan('IL-6', library))).toEqual([['il6', 'il 6']]);
  });

  it('that are no words of the library are named', () => {
    const query = plan('fever xylophonitis', library);
    expect(query.unknown).toEqual(['xylophonitis']);
  });
});

it('knows the salts of the blood by their signs', () => {
  const salts = contextOf('Potassium, sodium, calcium and magnesium are salts.');
  const changes = ['K+', 'Na+', 'Ca2+', 'Mg2+'].map((sign) => changesOf(plan(`${sign} 6.5`, salts)));
  expect(changes).toEqual([
    { 'K+': ['potassium'] },
    { 'Na+': ['sodium'] },
    { 'Ca2+': ['calcium'] },
    { 'Mg2+': ['magnesium'] },
  ]);
});

describe('a half-typed last word', () => {
  it('is completed, below what was typed', () => {
    const query = plan('pneum', library, { unfinished: true });
    const [typed, completed] = query.concepts[0]?.alternatives ?? [];
    expect(waysOf(query)[0]).toContain('pneumon');
    expect(completed?.weight).toBeLessThan(typed?.weight ?? 0);
  });

  it('is not completed once a space follows it, nor before the last word', () => {
    expect(waysOf(plan('fev ', library, { unfinished: true }))[0]).toEqual(['fev']);
    expect(waysOf(plan('pneu rash', library, { unfinished: true }))[0]).not.toContain('pneumon');
  });
});

describe('an abbreviation in capitals', () => {
  it('is whole: it is completed only in small letters', () => {
    const rabid = contextOf('Right atrium.', 'Rabies.');
    expect(waysOf(plan('RA', rabid, { unfinished: true }))[0]).toEqual(['ra', 'right atrium']);
    expect(waysOf(plan('ra', rabid, { unfinished: true }))[0]).toContain('rabies');
  });

  it('tells what else it stands for, where no pack has that', () => {
    const [told] = plan('MS', contextOf('Mitral stenosis.')).notHeld;
    expect(told?.from).toBe('MS');
    expect(told?.to).toContain('multiple sclerosis');
    expect(told?.to).not.toContain('mitral stenosis');
  });
});

describe('a unit after its number', () => {
  it('abbreviates nothing else', () => {
    const gravis = contextOf('Myasthenia gravis.', 'A dose of 5 mg.');
    expect(plan('5 mg', gravis).changes).toEqual([]);
    expect(changesOf(plan('MG crisis', gravis))).toEqual({ MG: ['myasthenia gravis'] });
  });
});

describe('a brand of a drug no pack has', () => {
  it('is explained all the same', () => {
    expect(plan('Clexane', library).notHeld).toEqual([{ from: 'Clexane', to: ['enoxaparin'] }]);
    expect(plan('Clexane', library, { literal: true }).notHeld).toEqual([]);
  });

  it('is nothing to say where packs write the abbreviation themselves', () => {
    expect(plan('ECG', contextOf('Record an ECG.')).notHeld).toEqual([]);
  });
});

describe('a lay phrase with a negation', () => {
  it('is searched as what it means, not for every “not”', () => {
    const lay = contextOf('Breathlessness.', 'Do not breathe.');
    const ways = waysOf(plan("can't breathe", lay));
    expect(ways[0]).toEqual([expect.stringMatching(/^breathless/)]);
    expect(ways[1]?.[0]).toBe('breath');
  });

  it('keeps the negation everywhere else', () => {
    expect(waysOf(plan('not chest pain', library))[0]).toEqual(['not']);
  });
});

describe('expansions', () => {
  it('are shown with their reason', () => {
    const [change] = plan('MI', library).changes;
    expect(change).toEqual({
      from: 'MI',
      to: ['myocardial infarction'],
      because: 'abbreviation',
      replaced: false,
    });
  });

  it('weigh less than what was typed, an ambiguous one less than a sure one', () => {
    const weightsOf = (q: string): number[] =>
      plan(q, library).concepts[0]?.alternatives.map(({ weight }) => weight) ?? [];
    for (const q of ['MI', 'PE', 'heart attack', 'high blood pressure'])
      for (const weight of weightsOf(q).slice(1)) expect(weight).toBeLessThan(1);
    expect(scoring.expansion.ambiguous).toBeLessThan(scoring.expansion.abbreviation);
  });

  it('offer every sense of an ambiguous abbreviation that the library knows', () => {
    expect(changesOf(plan('PE', library))['PE']).toEqual(
      expect.arrayContaining(['pulmonary embolism', 'pleural effusion']),
    );
    expect(changesOf(plan('MS', library))['MS']).toEqual(
      expect.arrayContaining(['multiple sclerosis', 'mitral stenosis']),
    );
  });

  it('that the library has no words for are neither searched nor shown', () => {
    expect(plan('DKA', library).changes).toEqual([]);
  });

  it('are not made of words that must be capitals and are not', () => {
    const all = contextOf('acute lymphoblastic leukaemia and all the rest');
    expect(changesOf(plan('all', all))).toEqual({});
    expect(changesOf(plan('ALL', all))).toHaveProperty('ALL');
  });

  it('are undone one at a time, the others kept', () => {
    const query = plan('MI and PE', library, { asTyped: phrasesAsTyped('MI') });
    expect(Object.keys(changesOf(query))).toEqual(['PE']);
  });

  it('are undone whatever the writing of the phrase', () => {
    const q = 'heart attack';
    expect(plan(q, library).changes).not.toEqual([]);
    expect(plan(q, library, { asTyped: phrasesAsTyped('Heart  Attacks') }).changes).toEqual([]);
  });

  it('are all left out of a literal search', () => {
    expect(plan('MI', library, { literal: true }).changes).toEqual([]);
  });
});

describe('quotation marks', () => {
  it('make a phrase required, without other words for it', () => {
    const query = plan('“myocardial infarction” fever', library);
    expect(query.phrases).toEqual(['myocardial infarction']);
    expect(query.required.map((phrase) => phrase.map((atom) => query.atoms[atom]))).toEqual([
      ['myocardi', 'infarct'],
    ]);
    expect(query.changes).toEqual([]);
  });

  it('around nothing, or small words, require nothing', () => {
    expect(plan('"" “ ” "the of"', library).required).toEqual([]);
  });

  it('left open require nothing', () => {
    expect(plan('"fever rash', library).required).toEqual([]);
  });
});

describe('long queries', () => {
  it('keep so many different words and no more', () => {
    const words = Array.from({ length: 500 }, (_, at) => `word${at}`).join(' ');
    expect(plan(words, library).concepts.length).toBe(limits.queryWords);
  });

  it('undo no more phrases than a query has words', () => {
    expect(phrasesAsTyped('a|'.repeat(10_000)).length).toBeLessThanOrEqual(limits.queryWords);
  });
});
