import { describe, expect, it } from 'vitest';
import { readingGradeOf } from '../../../../../content/lint/rules/reading-grade.ts';

describe('readingGradeOf', () => {
  it('follows the formula of Kincaid and others', () => {
    // Counted by hand: Aus·tra·li·an plat·y·pus … rep·til·i·an crea·ture, 26 syllables in 13 words.
    const { grade, words } = readingGradeOf([
      'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.',
    ]);
    expect(words).toBe(13);
    expect(grade).toBeCloseTo(0.39 * 13 + 11.8 * (26 / 13) - 15.59, 5);
  });

  it('is lower for short words in short sentences', () => {
    expect(readingGradeOf(['Sit down.', 'Rest your leg.']).grade).toBeLessThan(0);
  });
});
