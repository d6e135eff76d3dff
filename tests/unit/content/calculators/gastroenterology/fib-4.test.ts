import { describe, expect, it } from 'vitest';
import { fib4 } from '../../../../../content/calculators/gastroenterology/fib-4.ts';
import { readingOf, resultOf } from '../run.ts';

/** With ALT 100 and platelets 100 the index is age × AST ÷ 1000. */
const at = (age: number, ast: number) => ({ age, ast, alt: 100, platelets: 100 });

describe('FIB-4 (Sterling 2006), both sides of every edge', () => {
  it.each([[29, 49.9, 'unlikely'], [29, 50, 'undecided'], [65, 50, 'undecided'], [65, 50.1, 'more likely']])('age %s, AST %s reads “%s”', (age, ast, words) => {
    expect(readingOf(fib4, at(age, ast))).toContain(words);
  }); // prettier-ignore

  it('shows more digits where rounding would cross an edge', () => {
    expect(resultOf(fib4, at(29, 49.9)).display).toBe('1.447');
    expect(resultOf(fib4, at(65, 50.02)).display).toBe('3.251');
    expect(resultOf(fib4, at(50, 50)).display).toBe('2.50');
  });

  it('takes platelets in every usual unit', () => {
    const per = (platelets: number | string) => resultOf(fib4, { ...at(50, 40), platelets }).value;
    expect(per('200000 per-ul')).toBe(per(200));
    expect(per('200 10e3-ul')).toBe(per(200));
  });
});
