import { describe, expect, it } from 'vitest';
import type { LibraryReply } from '../../../../main/api/contract.ts';
import type { LessonStep } from '../../../../renderer/saved/own-things.ts';
import {
  movedBy,
  ownLesson,
  packLesson,
  reordered,
  stepKey,
  stepTitle,
} from '../../../../renderer/teach/lessons.ts';
import { samplePack } from '../sample-article.ts';

const step = (article: string, section: string | null = null): LessonStep => ({
  pack: 'sample',
  article,
  section,
  title: article.toUpperCase(),
  sectionTitle: section,
});
const steps = ['a', 'b', 'c', 'd'].map((id) => step(id));
const order = (list: readonly LessonStep[]): string => list.map(({ article }) => article).join('');

describe('moving steps', () => {
  it.each([
    [['sample/a'], 'sample/c', 'before', 'bacd'],
    [['sample/a'], 'sample/c', 'after', 'bcad'],
    [['sample/d'], 'sample/a', 'before', 'dabc'],
    [['sample/d', 'sample/b'], 'sample/a', 'before', 'bdac'],
    [['sample/a', 'sample/b'], 'sample/d', 'after', 'cdab'],
    [['sample/b'], 'sample/b', 'after', 'abcd'],
  ] as const)('%s %s %s', (moved, target, where, expected) => {
    expect(order(reordered(steps, new Set(moved), target, where))).toBe(expected);
  });

  it('by one place stops at either end', () => {
    expect(order(movedBy(steps, 'sample/b', -1))).toBe('bacd');
    expect(order(movedBy(steps, 'sample/b', 1))).toBe('acbd');
    expect(movedBy(steps, 'sample/a', -1)).toBe(steps);
    expect(movedBy(steps, 'sample/d', 1)).toBe(steps);
    expect(movedBy(steps, 'sample/unknown', 1)).toBe(steps);
  });
});

describe('a step', () => {
  it('is told from another section of the same article', () => {
    expect(stepKey(step('a'))).not.toBe(stepKey(step('a', 'how')));
    expect(stepTitle(step('a', 'how'))).toBe('A › how');
  });
});

describe('a learning path', () => {
  const listing = { id: 'a', title: 'The first' } as LibraryReply['contents'][number]['articles'][number];
  const library: LibraryReply = {
    packs: [samplePack],
    problems: [],
    contents: [{ pack: 'sample', articles: [listing] }],
  };
  const path = {
    pack: 'sample',
    id: 'path',
    title: 'Path',
    goal: 'Goal',
    for: 'Everybody',
    articles: ['a', 'b'],
  };

  it('has the titles of the library, and keeps an article that is gone', () => {
    const lesson = packLesson(path, library);
    expect(lesson.steps.map(({ title }) => title)).toEqual(['The first', 'b']);
    expect(lesson).toMatchObject({ path: '/learn/paths/sample/path', own: null, language: 'en' });
  });

  it('has another key than a list of one’s own with the same id', () => {
    const own = ownLesson({ id: 'path', title: '', goal: '', steps, at: 1 });
    expect(own.key).not.toBe(packLesson(path, library).key);
    expect(own.path).toBe('/learn/lessons/path');
  });
});
