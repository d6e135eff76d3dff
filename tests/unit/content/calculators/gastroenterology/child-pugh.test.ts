import { describe, expect, it } from 'vitest';
import { childPugh } from '../../../../../content/calculators/gastroenterology/child-pugh.ts';
import { readingOf, valueOf } from '../run.ts';

const mild = { bilirubin: 1, albumin: 4, inr: 1.1, ascites: 'none', encephalopathy: 'none' };

describe('Child-Pugh, both sides of every edge', () => {
  it.each([
    [{ bilirubin: 1.99 }, 5],
    [{ bilirubin: 2 }, 6],
    [{ bilirubin: 3 }, 6],
    [{ bilirubin: 3.01 }, 7],
    [{ bilirubin: '34.1 umol-l' }, 5],
    [{ bilirubin: '34.2 umol-l' }, 6],
    [{ albumin: 3.51 }, 5],
    [{ albumin: 3.5 }, 6],
    [{ albumin: 2.8 }, 6],
    [{ albumin: 2.79 }, 7],
    [{ albumin: '28 g-l' }, 6],
    [{ inr: 1.69 }, 5],
    [{ inr: 1.7 }, 6],
    [{ inr: 2.3 }, 6],
    [{ inr: 2.31 }, 7],
    [{ ascites: 'mild' }, 6],
    [{ ascites: 'severe' }, 7],
    [{ encephalopathy: 'mild' }, 6],
    [{ encephalopathy: 'severe' }, 7],
  ])('%j gives %s', (changes, score) => {
    expect(valueOf(childPugh, { ...mild, ...changes })).toBe(score);
  });

  it.each([
    [{ bilirubin: 2 }, 'class A'],
    [{ bilirubin: 4 }, 'class B'],
    [{ bilirubin: 4, albumin: 2 }, 'class B'],
    [{ bilirubin: 4, albumin: 2, ascites: 'mild' }, 'class C'],
  ])('%j is %s', (changes, words) => {
    expect(readingOf(childPugh, { ...mild, ...changes })).toContain(words);
  });
});
