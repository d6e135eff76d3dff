import { describe, expect, test } from 'vitest';
import { hasErrors, inReadingOrder, type Problem } from '../../../../content/model/problem.ts';

function problem(
  file: string,
  line: number,
  column: number,
  severity: Problem['severity'] = 'error',
): Problem {
  return { file, line, column, rule: 'r', severity, message: 'm', todo: 't' };
}

describe('problems', () => {
  test('stand in the order an author meets them', () => {
    const sorted = inReadingOrder([
      problem('b', 1, 1),
      problem('a', 10, 1),
      problem('a', 2, 9),
      problem('a', 2, 3),
    ]);
    expect(sorted.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
      'a:2:3',
      'a:2:9',
      'a:10:1',
      'b:1:1',
    ]);
  });

  test('only errors refuse a build', () => {
    expect(hasErrors([])).toBe(false);
    expect(hasErrors([problem('a', 1, 1, 'warning')])).toBe(false);
    expect(hasErrors([problem('a', 1, 1, 'warning'), problem('a', 1, 1)])).toBe(true);
  });
});
