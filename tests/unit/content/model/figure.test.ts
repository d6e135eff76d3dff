import { describe, expect, test } from 'vitest';
import {
  figureAttributes,
  figureElements,
  figureNodeSchema,
  figureSchema,
} from '../../../../content/model/figure.ts';

function accepts(change: {
  tag?: string;
  attributes?: Record<string, string>;
  children?: unknown[];
}): boolean {
  return figureNodeSchema.safeParse({ tag: 'svg', attributes: {}, children: [], ...change }).success;
}

describe('figures', () => {
  test('know no element or attribute that could run, load or link', () => {
    const dangerous = [
      'script',
      'style',
      'foreignObject',
      'image',
      'a',
      'animate',
      'set',
      'iframe',
      'feImage',
      'filter',
      'video',
      'audio',
    ];
    expect(dangerous.filter((name) => figureElements.some((known) => known === name))).toEqual([]);
    expect(
      (figureAttributes as readonly string[]).filter(
        (name) => name.startsWith('on') || name === 'style' || name.includes(':'),
      ),
    ).toEqual([]);
  });

  test.each([
    [{}, true],
    [{ tag: 'g', children: ['text', { tag: 'path', attributes: { d: 'M0 0' }, children: [] }] }, true],
    [{ attributes: { fill: 'url(#a)', href: '#a' } }, true],
    [{ tag: 'script' }, false],
    [{ attributes: { onload: 'x' } }, false],
    [{ attributes: { href: 'https://example.org' } }, false],
    [{ attributes: { href: '//example.org' } }, false],
    [{ attributes: { fill: 'url(https://example.org/#a)' } }, false],
    [{ attributes: { fill: 'URL( "x.svg#a")' } }, false],
    [{ attributes: { 'clip-path': 'javascript:x' } }, false],
    [{ attributes: { d: 'x'.repeat(20_001) } }, false],
    [
      { children: [{ tag: 'g', attributes: {}, children: [{ tag: 'a', attributes: {}, children: [] }] }] },
      false,
    ],
    [{ children: [1] }, false],
  ])('%j: %s', (change, accepted) => {
    expect(accepts(change)).toBe(accepted);
  });

  test('come with words, always', () => {
    const drawing = { tag: 'svg', attributes: {}, children: [] };
    expect(figureSchema.safeParse({ drawing, alt: 'What it says.' }).success).toBe(true);
    expect(figureSchema.safeParse({ drawing, alt: '  ' }).success).toBe(false);
    expect(figureSchema.safeParse({ drawing }).success).toBe(false);
  });
});
