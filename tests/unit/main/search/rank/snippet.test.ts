import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../main/search/analysis/analyse.ts';
import { snippetOf } from '../../../../../main/search/rank/snippet.ts';
import { engineOver, filler, packOf } from '../small-library.ts';

const weightsOf = (q: string) => new Map(analyse(q).map(({ term }) => [term, 1]));
const marked = ({ text, marks }: ReturnType<typeof snippetOf>): string[] =>
  marks.map(([start, end]) => text.slice(start, end));

describe('marks', () => {
  it('stand on words of the same stem, spelling and writing', () => {
    const snippet = snippetOf('Haemorrhages, a hemorrhage, haemorrhagic.', weightsOf('haemorrhage'));
    expect(marked(snippet)).toEqual(['Haemorrhages', 'hemorrhage', 'haemorrhagic']);
  });

  it('do not overlap, also where a code stands joined and apart', () => {
    const snippet = snippetOf('Levels of IL-6 rise.', weightsOf('IL-6'));
    expect(marked(snippet)).toEqual(['IL-6']);
  });

  it('stand on what an abbreviation was searched as', async () => {
    const engine = await engineOver(
      await packOf('p', [
        ...filler,
        {
          id: 'a',
          title: 'Heart',
          sections: [{ title: 'T', text: ['A myocardial infarction kills muscle.'] }],
        },
      ]),
    );
    const [hit] = engine.search({ q: 'MI', limit: 1 }).hits;
    expect(hit && marked(hit.snippet)).toEqual(['myocardial', 'infarction']);
  });
});

describe('a long sentence', () => {
  const long = `${'alpha '.repeat(100)}needle ${'omega '.repeat(100)}`.trim();

  it('is cut around its matches, with dots where it was cut', () => {
    const snippet = snippetOf(long, weightsOf('needle'));
    expect(snippet.text).toMatch(/^…alpha .*omega…$/);
    expect(marked(snippet)).toEqual(['needle']);
    expect(snippet.text.length).toBeLessThanOrEqual(241);
  });

  it('is never cut inside a word or a character, and marks stay on their words', () => {
    const wordish = fc.stringMatching(/^[a-zé😀漢א]{1,14}$/u);
    fc.assert(
      fc.property(fc.array(wordish, { minLength: 1, maxLength: 120 }), fc.nat(), (words, pick) => {
        const text = words.join(' ');
        const wanted = words[pick % words.length] ?? '';
        const snippet = snippetOf(text, weightsOf(wanted));
        const shown = snippet.text.replace(/^…/, '').replace(/…$/, '').trim();
        for (const word of shown.split(' ')) expect(words).toContain(word);
        const whole = new Set(analyse(text).map(({ start, end }) => text.slice(start, end)));
        for (const mark of marked(snippet)) expect(whole).toContain(mark);
      }),
    );
  });

  it('of one endless word is cut between characters', () => {
    const snippet = snippetOf('😀'.repeat(400), new Map());
    expect(snippet.text).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  });
});

it('shows the sentence that says most of the query', async () => {
  const engine = await engineOver(
    await packOf('p', [
      ...filler,
      {
        id: 'a',
        title: 'Fever',
        sections: [{ title: 'T', text: ['Fever is common.', 'Fever with a stiff neck is an emergency.', 'A neck is stiff.'] }],
      },
    ]),
  ); // prettier-ignore
  const [hit] = engine.search({ q: 'fever stiff neck', limit: 1 }).hits;
  expect(hit?.snippet.text).toBe('Fever with a stiff neck is an emergency.');
});

it('of a section that does not say the words is its first sentence, unmarked', () => {
  expect(snippetOf('Nothing of it.', weightsOf('needle'))).toEqual({ text: 'Nothing of it.', marks: [] });
});
