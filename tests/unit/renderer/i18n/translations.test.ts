import { describe, expect, it } from 'vitest';
import ar from '../../../../renderer/i18n/ar.json' with { type: 'json' };
import en from '../../../../renderer/i18n/en.json' with { type: 'json' };
import es from '../../../../renderer/i18n/es.json' with { type: 'json' };
import fr from '../../../../renderer/i18n/fr.json' with { type: 'json' };
import { leaves, PLURAL } from './leaves.ts';

const english = leaves(en);
const translations = { fr: leaves(fr), es: leaves(es), ar: leaves(ar) } as const;

/** Keys without the ending that says which plural they are, and those that come in plurals. */
const stems = (keys: Iterable<string>): Set<string> =>
  new Set([...keys].map((key) => key.replace(PLURAL, '')));
const plurals = new Set([...english.keys()].filter((key) => PLURAL.test(key)).map(stemOf));

function stemOf(key: string): string {
  return key.replace(PLURAL, '');
}

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\{([^}]+)\}\}/g)].map(([, name = '']) => name);

/** What a sentence may name: everything any English form of it names. */
function known(stem: string): Set<string> {
  return new Set(
    [...english].filter(([key]) => stemOf(key) === stem).flatMap(([, text]) => placeholders(text)),
  );
}

describe.each(Object.entries(translations))('%s', (language, words) => {
  it('has every sentence that English has', () => {
    const missing = [...stems(english.keys())].filter((stem) => !stems(words.keys()).has(stem));
    expect(missing).toEqual([]);
  });

  it('has no sentence that English lacks', () => {
    const unknown = [...stems(words.keys())].filter((stem) => !stems(english.keys()).has(stem));
    expect(unknown).toEqual([]);
  });

  it('has each plural that its grammar knows, and no other', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const present = [...stems(words.keys())].filter((stem) => plurals.has(stem));
    const expected = present.flatMap((stem) => forms.map((form) => `${stem}_${form}`));
    const found = [...words.keys()].filter((key) => plurals.has(stemOf(key)));
    // A form that English gives for none (`_zero`) is one every language may give.
    expect(new Set(found.filter((key) => !english.has(key) || !key.endsWith('_zero')))).toEqual(
      new Set(expected.filter((key) => !english.has(key) || !key.endsWith('_zero'))),
    );
  });

  it('names the same values as English does', () => {
    const wrong = [...words].filter(([key, text]) => {
      const may = known(stemOf(key));
      const names = placeholders(text);
      // “One article” need not write its number; every other form says all that English says.
      const must = /_(?:zero|one|two)$/.test(key)
        ? []
        : placeholders(english.get(key) ?? english.get(`${stemOf(key)}_other`) ?? '');
      return names.some((name) => !may.has(name)) || must.some((name) => !names.includes(name));
    });
    expect(wrong).toEqual([]);
  });

  it('leaves no sentence in English', () => {
    const same = [...words].filter(
      ([key, text]) => text === english.get(key) && /\p{L}{3,} \p{L}{3,}/u.test(text),
    );
    expect(same.filter(([, text]) => !/^(?:Atkinson Hyperlegible|Source Serif)$/.test(text))).toEqual([]);
  });
});

describe('French', () => {
  it('keeps its double signs with the word before them, and its quotation marks with what they quote', () => {
    const loose = [...translations.fr].filter(([, text]) => / [:;?!»%](?:\s|$)|« /u.test(text));
    expect(loose, 'a no-break space (U+00A0 or U+202F) stands before : ; ? ! » % and after «').toEqual([]);
  });
});
