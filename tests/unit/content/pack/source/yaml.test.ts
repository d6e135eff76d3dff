import { describe, expect, test } from 'vitest';
import { createProblemList } from '../../../../../content/pack/source/problem-list.ts';
import { parseYaml } from '../../../../../content/pack/source/yaml.ts';

function parse(text: string): { value: unknown; lines: Record<string, string>; found: string[] } {
  const problems = createProblemList('trial.yml');
  const parsed = parseYaml(text, problems, 2);
  return {
    value: parsed?.value,
    lines: Object.fromEntries(
      [...(parsed?.lines ?? [])].map(([path, { line, column }]) => [path, `${line}:${column}`]),
    ),
    found: problems.list.map(({ rule, line }) => `${rule} ${line}`),
  };
}

describe('parseYaml', () => {
  test('every scalar is text, so nothing is guessed', () => {
    expect(parse('a: no\nb: 2026.10\nc: 2026-11-20\nd: null\ne: 0x1f\nf:\ng: "q"').value).toEqual({
      a: 'no',
      b: '2026.10',
      c: '2026-11-20',
      d: 'null',
      e: '0x1f',
      f: '',
      g: 'q',
    });
  });

  test('says where every value stands, counted in the file', () => {
    const { lines } = parse('a: x\nlist: [p, q]\ndeep:\n  one: y\n  many:\n    - k: z');
    expect(lines).toEqual({
      a: '2:1',
      list: '3:1',
      'list.0': '3:8',
      'list.1': '3:11',
      deep: '4:1',
      'deep.one': '5:3',
      'deep.many': '6:3',
      'deep.many.0': '7:7',
      'deep.many.0.k': '7:7',
    });
  });

  test.each([
    ['a broken line', 'a: [1, 2', 'yaml-syntax'],
    ['a key twice', 'a: 1\na: 2', 'yaml-syntax'],
    ['a tab as indent', 'a:\n\tb: 1', 'yaml-syntax'],
    ['an alias', 'a: &x [1]\nb: *x', 'yaml-alias'],
    [
      'an alias bomb',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'.replaceAll(/./g, (k) => `${k}: &${k} [*a,*a,*a]\n`)}`,
      'yaml-alias',
    ],
    ['deep flow nesting', `a: ${'['.repeat(50_000)}`, 'yaml-too-large'],
    ['deep list nesting', `${'- '.repeat(50_000)}a`, 'yaml-too-large'],
    [
      'deep indentation',
      Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      'yaml-too-large',
    ],
    ['megabytes', `a: ${'x'.repeat(1_000_001)}`, 'yaml-too-large'],
    ['several documents', 'a: 1\n---\nb: 2', 'yaml-syntax'],
  ])('%s is a problem, not a crash', (_what, text, rule) => {
    const { value, found } = parse(text);
    expect(value).toBeUndefined();
    expect(found[0]).toMatch(new RegExp(`^${rule} `));
  });

  test('a key called __proto__ is data', () => {
    const { value } = parse('__proto__: { x: y }');
    expect(Object.hasOwn(value as object, '__proto__')).toBe(true);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});
