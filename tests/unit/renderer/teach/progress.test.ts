import { expect, it } from 'vitest';
import { followedNow, nextStep } from '../../../../renderer/teach/progress.ts';

const step = (article: string) => ({ pack: 'p', article, section: null, title: article, sectionTitle: null });
const progress = (key: string, at: number, following: boolean, done: readonly string[] = []) => ({
  key,
  at,
  following,
  done,
});

it('follows the lesson that was gone on with last, unless it was left', () => {
  const all = [progress('own/1', 5, true), progress('own/2', 9, true), progress('own/3', 12, false)];
  expect(followedNow(all)?.key).toBe('own/2');
  expect(followedNow([])).toBeNull();
});

it('goes on with the first step that is not done', () => {
  const steps = [step('a'), step('b'), step('c')];
  expect(nextStep(steps, progress('own/1', 1, true, ['p/a', 'p/c']))?.article).toBe('b');
  expect(nextStep(steps, progress('own/1', 1, true, ['p/a', 'p/b', 'p/c']))).toBeNull();
});
