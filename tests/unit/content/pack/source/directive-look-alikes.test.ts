import { describe, expect, test } from 'vitest';
import { readBody, rules } from '../../../../fixtures/source-folder.ts';
import { inlines, sentences } from './read-inlines.ts';

describe('text that Markdown takes for directives', () => {
  test.each([
    'Seen at 10:30 and at 9:05.',
    'A ratio of 1:many, or many:1.',
    'Use http: and mailto:somebody as words.',
    'A colon:then{braces} and more.',
    'A colon:then[brackets] and more.',
    'A note:with [brackets] apart.',
    'Two::colons and three:::colons inside a line.',
  ])('%s', async (text) => {
    expect(await sentences(text)).toEqual([text]);
  });

  test('a citation right after such a word is still a citation', async () => {
    expect(await inlines('A ratio of 1:many[@a] here')).toEqual([
      { type: 'text', value: 'A ratio of 1:many' },
      { type: 'citation', cites: [{ reference: 'a' }] },
      { type: 'text', value: ' here' },
    ]);
  });

  test('a link swallowed by a directive is an error, not silent text', async () => {
    const { problems } = await readBody('## Heading\n\nSee note:here[words](article:trial).');
    expect(rules(problems)).toEqual(['link-after-colon 3:9']);
  });

  test('a directive inside emphasis survives too', async () => {
    expect(await sentences('It was *1:many* at **10:30**.')).toEqual(['It was 1:many at 10:30.']);
  });
});
