import { describe, expect, it } from 'vitest';
import type { Kept } from '../../../../renderer/saved/transfer.ts';
import { merge, readKept, writeKept } from '../../../../renderer/saved/transfer.ts';

const kept: Kept = {
  bookmarks: [
    {
      key: 'p/a',
      pack: 'p',
      article: 'a',
      section: null,
      title: 'A',
      sectionTitle: null,
      folder: 'Night',
      at: 1,
    },
  ],
  annotations: [
    {
      id: 'x',
      pack: 'p',
      article: 'a',
      title: 'A',
      anchor: { section: 's', sectionTitle: 'S', quote: 'q', start: 0, fingerprint: 'f', audience: 'public' },
      colour: 'green',
      note: 'n',
      at: 2,
    },
  ],
  searches: [{ query: 'sepsis', at: 3 }],
  visits: [{ key: 'p/a', pack: 'p', article: 'a', title: 'A', at: 4 }],
  lessons: [
    {
      id: 'l',
      title: 'L',
      goal: 'G',
      steps: [{ pack: 'p', article: 'a', section: null, title: 'A', sectionTitle: null }],
      at: 5,
    },
  ],
  progress: [{ key: 'own/l', done: ['p/a'], following: true, at: 6 }],
  answers: [
    {
      key: 'p/a/q1',
      pack: 'p',
      article: 'a',
      title: 'A',
      prompt: 'Q?',
      asked: 2,
      wrong: 1,
      sureAndWrong: 0,
      confidence: 'unsure',
      lastRight: true,
      at: 7,
    },
  ],
};

const codeOf = (text: string): string => {
  const result = readKept(text);
  return result.ok ? 'read' : result.failure.code;
};

describe('what a reader keeps', () => {
  it('comes back from its file as it went in', () => {
    const result = readKept(writeKept(kept, '2026-11-23T00:00:00Z'));
    expect(result).toEqual({ ok: true, value: kept });
  });

  it('is refused whole when a part of it is not what it should be', () => {
    const damaged = {
      ...kept,
      annotations: [{ ...kept.annotations[0], colour: 'ultraviolet' }],
    } as unknown as Kept;
    expect(codeOf(writeKept(damaged, ''))).toBe('damaged');
    const half = { ...kept, bookmarks: [{ key: 'p/a' }] } as unknown as Kept;
    expect(codeOf(writeKept(half, ''))).toBe('damaged');
  });

  it('refuses a lesson, a progress or an answer that is none', () => {
    const broken = [
      { lessons: [{ ...kept.lessons[0], steps: [{ pack: 'p' }] }] },
      { progress: [{ ...kept.progress[0], done: [1] }] },
      { answers: [{ ...kept.answers[0], confidence: 'certain' }] },
      { lessons: null },
    ];
    for (const part of broken)
      expect(codeOf(writeKept({ ...kept, ...part } as unknown as Kept, ''))).toBe('damaged');
  });

  it('is read from a file made before there were lessons', () => {
    const { lessons: _, progress: __, answers: ___, ...older } = kept;
    expect(readKept(writeKept(older as Kept, ''))).toEqual({
      ok: true,
      value: { ...older, lessons: [], progress: [], answers: [] },
    });
  });

  it('says what is wrong with a file that is none', () => {
    expect(
      ['not json', '[]', '{"format":"else"}', '{"format":"nightlamp-kept","version":2}'].map(codeOf),
    ).toEqual(['not-json', 'not-kept', 'not-kept', 'too-new']);
  });
});

it('merging keeps the newer of two and loses neither side', () => {
  const mine = [
    { key: 'a', at: 2, from: 'mine' },
    { key: 'b', at: 1, from: 'mine' },
  ];
  const theirs = [
    { key: 'a', at: 1, from: 'theirs' },
    { key: 'b', at: 5, from: 'theirs' },
    { key: 'c', at: 1, from: 'theirs' },
  ];
  expect(merge(mine, theirs, ({ key }) => key).map(({ key, from }) => `${key} ${from}`)).toEqual([
    'a mine',
    'b theirs',
    'c theirs',
  ]);
});
