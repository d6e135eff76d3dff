import { describe, expect, it } from 'vitest';
import { lookAlikeDrugs } from '../../../../../content/thesaurus/thesaurus-files.ts';
import { curatedThesaurus } from '../../../../../main/search/query/curated-thesaurus.ts';
import { repairSpelling } from '../../../../../main/search/query/spelling-repair.ts';
import { changesOf, contextOf, plan, waysOf } from './planner-context.ts';

const library = contextOf(
  'Pneumonia, haemorrhage, hypertension, hypotension, diarrhoea and anaphylaxis.',
  'Beta blocker and calcium channel.',
  'Chest pain and breathlessness in hyperkalaemia and hypokalaemia.',
);
/** OxyContin is a brand of oxycodone: one is shown as the generic name of the other, which is no swap. */
const brandAndDrug = 'oxycontin';
const pairs = lookAlikeDrugs.pairs
  .map(([one = '', other = '']) => [one, other] as const)
  .filter((pair) => !pair.some((name) => name.toLowerCase() === brandAndDrug));

describe('a word the library does not know', () => {
  it.each([
    ['pnuemonia', 'pneumonia'],
    ['haemorrage', 'haemorrhage'],
    ['hemorrage', 'haemorrhage'],
    ['diarhea', 'diarrhoea'],
    ['anafylaxis', 'anaphylaxis'],
    ['breathlesness', 'breathlessness'],
  ])('“%s” is searched as %s, and that is said', (typed, meant) => {
    const { change } = repairSpelling(typed, library);
    expect(change).toEqual({ from: typed, to: [meant], because: 'spelling', replaced: true });
  });

  it('comes apart where it is two words', () => {
    expect(repairSpelling('betablocker', library).change?.to).toEqual(['beta blocker']);
  });

  it('names its rival where two words are as near', () => {
    const repair = repairSpelling('hyprkalaemia', contextOf('hyperkalaemia', 'hypokalaemia'));
    expect([repair.change?.to[0], ...repair.didYouMean]).toContain('hyperkalaemia');
  });

  it.each(['abc', 'b12', 'il6', 'x1y2z3'])('“%s” is too short or has figures, and stays', (word) => {
    expect(repairSpelling(word, library)).toEqual({ searchAs: [], change: null, didYouMean: [] });
  });
});

describe('a word the thesaurus knows', () => {
  it('is spelt right, and is no other word', () => {
    expect(plan('Guillain-Barré', contextOf('Bare skin.')).changes).toEqual([]);
  });
});

describe('what may have been meant', () => {
  const rivals = contextOf('hardship', 'heart attack', 'hard attack', 'heart', 'haemorrhage', 'hemorrhage');

  it('is the whole query with the word put otherwise', () => {
    expect(plan('hart attack', rivals).didYouMean).toEqual(['hard attack']);
  });

  it('is never the same word in its other spelling', () => {
    expect(plan('haemorrage', rivals).didYouMean).toEqual([]);
  });
});

describe('a word the library knows', () => {
  it.each(['hypertension', 'hypotension', 'hyperkalaemia', 'hypokalaemia'])('“%s” is not widened', (word) => {
    expect(plan(word, library).changes.filter((change) => change.because === 'spelling')).toEqual([]);
    expect(plan(word, library).didYouMean).toEqual([]);
  });
});

describe('a beginning that turns a word round', () => {
  it.each([
    ['hypothyroidism', 'hyperthyroidism'],
    ['hypernatraemia', 'hyponatraemia'],
    ['intracellular', 'extracellular'],
    ['microcytic', 'macrocytic'],
    ['abduction', 'adduction'],
  ])('%s is never repaired to %s', (typed, known) => {
    const repair = repairSpelling(typed, contextOf(`${known} is known`));
    expect(repair).toEqual({ searchAs: [], change: null, didYouMean: [] });
  });

  it('leaves a slip within it to be repaired', () => {
    expect(repairSpelling('hypertyroidism', contextOf('hyperthyroidism')).change?.to).toEqual([
      'hyperthyroidism',
    ]);
  });
});

describe('drug names', () => {
  it('has pairs that have been mistaken, from the FDA and ISMP', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(40);
  });

  it.each(pairs)('%s is never swapped for %s', (one, other) => {
    // The library knows only the other of the two: the temptation is greatest.
    for (const [typed, known] of [
      [one, other],
      [other, one],
    ] as const) {
      const query = plan(typed, contextOf(`${known} is a drug`));
      expect(waysOf(query).flat()).not.toContain(waysOf(plan(known, contextOf(known)))[0]?.[0]);
      expect(changesOf(query)[typed] ?? []).not.toContain(known);
    }
  });

  it.each(pairs)('a slip in %s is never taken for %s', (one, other) => {
    const slips = [one.slice(0, -1), one.replace(/(.)(.)$/, '$2$1'), `${one.slice(0, 3)}${one.slice(4)}`];
    for (const slip of slips) {
      const swapped = repairSpelling(slip, contextOf(`${other} is a drug`)).change?.to ?? [];
      // Only where the slip is farther from the drug that was meant than from the other may search choose.
      expect(swapped).not.toContain(other);
    }
  });

  it('that are spelt right are left alone, even where the library has a neighbour of theirs', () => {
    const thesaurus = curatedThesaurus();
    for (const name of new Set(pairs.flat().filter((each) => /^[a-z]{4,}$/.test(each)))) {
      expect(thesaurus.isDrugName(name)).toBe(true);
      expect(repairSpelling(name, library)).toEqual({ searchAs: [], change: null, didYouMean: [] });
    }
  });

  it('are offered, not chosen, where a slip may mean two', () => {
    const repair = repairSpelling('prednisolne', contextOf('prednisone', 'prednisolone'));
    expect(repair.change).toBeNull();
    expect(repair.didYouMean).toEqual(expect.arrayContaining(['prednisolone', 'prednisone']));
  });
});
