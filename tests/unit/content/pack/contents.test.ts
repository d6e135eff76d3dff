import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleListing } from '../../../../content/model/article.ts';
import { contentsSchema } from '../../../../content/model/pack.ts';
import { canonicalJson } from '../../../../content/pack/canonical-json.ts';
import { parseContents } from '../../../../content/pack/contents.ts';
import { PackRefusal } from '../../../../content/pack/failures.ts';
import { parseJson } from '../../../../content/pack/json-entry.ts';

function listing(title: string, index = 0): ArticleListing {
  return {
    id: `topic-${index}`,
    title,
    aliases: [],
    summary: '',
    type: 'condition',
    specialties: [],
    language: 'en',
    updated: '2026-01-01',
    reviewDue: null,
    review: 'draft',
    licence: 'CC0-1.0',
    contentHash: '0'.repeat(64),
    words: 1,
    warnings: 0,
    questions: 0,
    sections: [{ id: 'a', title }],
  };
}

/** What reading the whole at once says: the contents, or the code of the refusal. */
function whole(bytes: Buffer): unknown {
  try {
    return parseJson('contents.json', bytes, contentsSchema);
  } catch (error) {
    if (error instanceof PackRefusal) return error.code;
    throw error;
  }
}

async function sliced(bytes: Buffer): Promise<unknown> {
  try {
    return await parseContents(bytes);
  } catch (error) {
    if (error instanceof PackRefusal) return error.code;
    throw error;
  }
}

describe('parseContents', () => {
  test('reads a list of many slices as it was written', async () => {
    const articles = Array.from({ length: 3000 }, (_, index) => listing(`Say “{[\\"${index}\\"]}” é`, index));
    const bytes = Buffer.from(canonicalJson({ articles }));
    expect(bytes.length).toBeGreaterThan(1_000_000);
    let turns = 0;
    let done = false;
    const others = (async () => {
      while (!done) {
        await setImmediate();
        turns += 1;
      }
    })();
    expect(await parseContents(bytes)).toEqual({ articles });
    done = true;
    await others;
    expect(turns).toBeGreaterThan(2);
  });

  test('says what reading the whole at once says, whatever the file', async () => {
    const json = JSON.stringify({ articles: [listing('a'), listing('b \\" {', 1)] });
    const damage = fc.record({
      at: fc.nat(json.length - 1),
      cut: fc.nat(3),
      put: fc.constantFrom('', ',', ']', '}', '{', '[', '"', '\\', '\\u202e', ' ', '1', 'x', ',{}', '\u00e9'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { maxLength: 3 }), async (damages) => {
        let text = json;
        for (const { at, cut, put } of damages) text = text.slice(0, at) + put + text.slice(at + cut);
        const bytes = Buffer.from(text);
        expect(await sliced(bytes)).toEqual(whole(bytes));
      }),
      { numRuns: 4000, seed: 7 },
    );
  });

  test('says the same of many slices with one of them damaged', async () => {
    const json = canonicalJson({ articles: Array.from({ length: 3000 }, (_, index) => listing('a', index)) });
    const between = '},{"aliases":';
    for (const put of [',', '', ' ', '},', '],[', '\\u202e', between, `"${between}`]) {
      for (const share of [0.1, 0.5, 0.9]) {
        const at = json.indexOf(between, Math.floor(json.length * share));
        for (const cut of [0, 1, 2]) {
          const bytes = Buffer.from(json.slice(0, at + 1) + put + json.slice(at + 1 + cut));
          expect(await sliced(bytes)).toEqual(whole(bytes));
        }
      }
    }
  });

  test.each([
    '{"articles":[]}',
    '{ "articles": [] }',
    '{"articles":[],"articles":[]}',
    '{"articles":[,]}',
    '{"articles":[{}]}',
    '{"articles":[1]}',
    '{"articles":[]]}',
    '[]',
    '',
    '{"articles":["]}',
  ])('%s', async (text) => {
    expect(await sliced(Buffer.from(text))).toEqual(whole(Buffer.from(text)));
  });
});
