import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../main/search/analysis/analyse.ts';
import { snippetOf } from '../../../../../main/search/rank/snippet.ts';
import type { Block, Sentence } from '../../../../../content/model/text.ts';
import { engineOver, filler, packOf, sentenceOf } from '../small-library.ts';

const waysFor = (q: string) => analyse(q).map(({ term }) => [term]);
const marked = ({ text, marks }: ReturnType<typeof snippetOf>): string[] =>
  marks.map(([start, end]) => text.slice(start, end));

describe('marks', () => {
  it('stand on words of the same stem, spelling and writing', () => {
    const snippet = snippetOf('Haemorrhages, a hemorrhage, haemorrhagic.', waysFor('haemorrhage'));
    expect(marked(snippet)).toEqual(['Haemorrhages', 'hemorrhage', 'haemorrhagic']);
  });

  it('do not overlap, also where a code stands joined and apart', () => {
    const snippet = snippetOf('Levels of IL-6 rise.', waysFor('IL-6'));
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

describe('marks of what was not typed', () => {
  const one = async (q: string, ...text: string[]) => {
    const article = { id: 'a', title: 'Heart', sections: [{ title: 'T', text }] };
    const engine = await engineOver(await packOf('p', [...filler, article]));
    const [hit] = engine.search({ q, limit: 1 }).hits;
    return hit && marked(hit.snippet);
  };

  it('stand only where all the words of a phrase do: pressure is no continuous positive airway pressure', async () => {
    const text = ['In cardiac failure with high pressure, continuous positive airway pressure helps.'];
    expect(await one('CPAP', ...text)).toEqual(['pressure', 'continuous', 'positive', 'airway', 'pressure']);
    expect(await one('CPAP failure', 'Failure with high pressure.', 'Continuous, positive, airway.')).toEqual(['Failure']);
  }); // prettier-ignore

  it('do not stand on words that begin like an abbreviation in capitals', async () => {
    expect(await one('MI', 'A myocardial infarction within minutes misleads.')).toEqual([
      'myocardial',
      'infarction',
    ]);
  });
});

describe('a label that matches best', () => {
  const textOf = async (q: string, ...blocks: Block[]) => {
    const article = {
      id: 'a',
      title: 'Heart',
      sections: [{ title: 'T', text: ['The first sentence.'], blocks }],
    };
    const engine = await engineOver(await packOf('p', [...filler, article]));
    return engine.search({ q, limit: 1 }).hits[0]?.snippet.text;
  };
  const cells = (...texts: string[]) => texts.map((text) => [sentenceOf(text)]);

  it('is shown with the sentence it stands above that says most of the query', async () => {
    const bold: Sentence = {
      id: 's0',
      content: [{ type: 'strong', children: [{ type: 'text', value: 'Lactate.' }] }],
    };
    const paragraph: Block = {
      type: 'paragraph',
      sentences: [bold, sentenceOf('Measure at once.'), sentenceOf('Repeat when raised.')],
    };
    expect(await textOf('lactate', paragraph)).toBe('Lactate. Measure at once.');
    expect(await textOf('raised lactate', paragraph)).toBe('Lactate. Repeat when raised.');
  });

  it('is the head of a table and its row, or the title of a dispute and a side of it', async () => {
    const table: Block = {
      type: 'table',
      caption: [],
      align: [null, null],
      head: cells('Wells score', 'Scan'),
      rows: [cells('2 or more', 'At once')],
    };
    expect(await textOf('wells score', table)).toBe('Wells score · Scan — 2 or more · At once');
    const blocks: Block[] = [{ type: 'paragraph', sentences: [sentenceOf('One trial says so.')] }];
    expect(await textOf('magnesium', { type: 'conflict', title: 'Does magnesium help?', blocks })).toBe(
      'Does magnesium help? One trial says so.',
    );
  });
});

describe('a long sentence', () => {
  const long = `${'alpha '.repeat(100)}needle ${'omega '.repeat(100)}`.trim();

  it('is cut around its matches, with dots where it was cut', () => {
    const snippet = snippetOf(long, waysFor('needle'));
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
        const snippet = snippetOf(text, waysFor(wanted));
        const shown = snippet.text.replace(/^…/, '').replace(/…$/, '').trim();
        for (const word of shown.split(' ')) expect(words).toContain(word);
        const whole = new Set(analyse(text).map(({ start, end }) => text.slice(start, end)));
        for (const mark of marked(snippet)) expect(whole).toContain(mark);
      }),
    );
  });

  it('of one endless word is cut between characters', () => {
    const snippet = snippetOf('😀'.repeat(400), []);
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
  expect(snippetOf('Nothing of it.', waysFor('needle'))).toEqual({ text: 'Nothing of it.', marks: [] });
});
