import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, analysisDigest, LONGEST_WORD } from '../../../../../main/search/analysis/analyse.ts';
import { allTermsOf, termsOf } from './terms-of.ts';

describe('words that must meet', () => {
  it.each([
    ['OEDÈME', 'oedeme'],
    ['Ménière’s', 'Meniere'],
    ['ﬁbrosis', 'fibrosis'],
    ['İstanbul', 'istanbul'],
    ['haemorrhage', 'hemorrhages'],
    ['oesophagus', 'esophagus'],
    ['paediatric anaemia', 'pediatric anemia'],
    ['tumours', 'tumor'],
    ['catheterisation', 'catheterization'],
    ['sulphonamide', 'sulfonamides'],
    ['chimaerism', 'chimerism'],
    ['diagnoses', 'diagnosis'],
    ['metastases', 'metastasis'],
    ['thrombotic', 'thrombosis'],
    ['neuropathic', 'neuropathy'],
    ['swollen legs', 'swelling leg'],
    ['β-blockers', 'beta blocker'],
    ['TNF-α', 'TNF alpha'],
    ['25 µg', '25 ug'],
    ['5mg', '5 mg'],
    ['1,000 mL', '1000ml'],
    ['500mg/kg', '500 mg / kg'],
    ['type II', 'type 2'],
    ['stage III', 'stage 3'],
    ['cranial nerve VI', 'cranial nerve 6'],
    ['Pierre-Robin', 'pierre robin'],
    ['Pierre‑Robin', 'pierre–robin'],
    ['Crohn’s disease', "Crohn's disease"],
    ['Crohn’s', 'crohn'],
    ['patients’ notes', 'patient notes'],
    ['don’t', 'not'],
    ['cannot', 'can not'],
    ['can’t', 'cannot'],
  ])('%s and %s', (one, other) => {
    expect(termsOf(one)).toEqual(termsOf(other));
    expect(termsOf(one).length).toBeGreaterThan(0);
  });
});

describe('words that must stay apart', () => {
  it.each([
    ['hypertension', 'hypotension'],
    ['hyperkalaemia', 'hypokalaemia'],
    ['prednisone', 'prednisolone'],
    ['type 1', 'type 2'],
    ['0.5 mg', '5 mg'],
    ['AIDS', 'aid'],
    ['universe', 'universal prophylaxis'],
    ['organs', 'organisms'],
    ['abscess', 'access'],
    ['IV drip', '4 drip'],
    ['no fever', 'fever'],
    ['with contrast', 'without contrast'],
  ])('%s and %s', (one, other) => {
    expect(termsOf(one)).not.toEqual(termsOf(other));
  });
});

describe('what turns a sentence round', () => {
  it.each(['no', 'not', 'without', 'never', 'against'])('keeps “%s”', (word) => {
    expect(termsOf(`fever ${word} rash`)).toContain(word);
  });

  it('drops the small words that tell nothing', () => {
    expect(termsOf('the treatment of a fever in the child')).toEqual(termsOf('treatment fever child'));
  });
});

describe('codes', () => {
  it.each(['BRCA1', 'HbA1c', 'p53', 'CYP2D6', 'G6PD', 'HER2', 'T2DM', 'O2', 'SpO2'])(
    'keeps %s whole',
    (code) => {
      expect(termsOf(code)).toEqual([code.toLowerCase()]);
    },
  );

  it('finds a hyphenated code however it is written', () => {
    for (const [hyphened, together] of [
      ['IL-6', 'IL6'],
      ['CHA₂DS₂-VASc', 'CHA2DS2VASc'],
      ['x-ray', 'xray'],
      ['COVID-19', 'covid19'],
      ['CURB-65', 'curb65'],
      ['D-dimer', 'ddimer'],
    ] as const)
      expect(allTermsOf(hyphened)).toContain(allTermsOf(together)[0]);
  });

  it('does not write ordinary hyphenated words or ranges as one', () => {
    expect(allTermsOf('well-known 1990-1995')).toEqual(['well', 'known', '1990', '1995']);
  });
});

describe('acronyms that are also small words', () => {
  it('keeps ALL and WHO where only they are in capitals', () => {
    expect(termsOf('relapsed ALL in children')).toContain('all');
    expect(termsOf('WHO criteria')).toContain('who');
  });

  it('takes small words for small words where everything is in capitals', () => {
    expect(termsOf('WHO HAS THE FEVER')).toEqual(['fever']);
  });

  it('keeps the letter that names a hepatitis or a vitamin', () => {
    expect(termsOf('hepatitis A')).toContain('a');
    expect(termsOf('a hepatitis')).not.toContain('a');
  });
});

describe('places', () => {
  it('cut exactly the word out of the text, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        let last = 0;
        for (const { start, end, joined, term } of analyse(text)) {
          expect(term).not.toBe('');
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          if (!joined) {
            expect(start).toBeGreaterThanOrEqual(last);
            last = end;
          }
        }
      }),
    );
  });

  it('point at the word in the text as typed', () => {
    const text = 'Das Ödem, IL-6 and Crohn’s';
    const cut = analyse(text).map(({ start, end }) => text.slice(start, end));
    expect(cut).toEqual(['Das', 'Ödem', 'IL', '6', 'IL-6', 'Crohn’s']);
  });
});

it('says the same of a text however often it is asked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(analyse(text)).toEqual(analyse(text));
    }),
  );
});

it('has no word that is not one: every object has a “constructor”', () => {
  const words = 'type constructor, toString, __proto__, hasOwnProperty';
  expect(analyse(words).every(({ term }) => typeof term === 'string')).toBe(true);
});

it('cuts noise that is no word', () => {
  const [noise] = analyse('a'.repeat(5_000));
  expect(noise?.surface.length).toBe(LONGEST_WORD);
});

it('names its version, so that an index made otherwise is not trusted', () => {
  expect(analysisDigest()).toMatch(/^[0-9a-f]{64}$/);
});
