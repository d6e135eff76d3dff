import { describe, expect, test } from 'vitest';
import { readFigure } from '../../../../../content/pack/source/figure.ts';
import { createProblemList } from '../../../../../content/pack/source/problem-list.ts';

function read(svg: string): { drawing: ReturnType<typeof readFigure>; found: string[]; messages: string } {
  const problems = createProblemList('figures/trial.svg');
  const drawing = readFigure(svg, problems);
  return {
    drawing,
    found: problems.list.map(({ rule, line, column }) => `${rule} ${line}:${column}`),
    messages: problems.list.map(({ message }) => message).join(' '),
  };
}

const wrap = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n${inside}\n</svg>`;

describe('readFigure', () => {
  test('keeps shapes, text, gradients and local references', () => {
    const { drawing, found } = read(
      wrap(
        '<defs><linearGradient id="g"><stop offset="0" stop-color="currentColor"/></linearGradient></defs>' +
          '<!-- a remark --><g class="ink stroke-line"><rect fill="url(#g)" width="3" height="2"/></g>' +
          '<use href="#g"/><text x="1">A  <tspan>b</tspan><![CDATA[ & c]]></text>',
      ),
    );
    expect(found).toEqual([]);
    expect(drawing).toEqual({
      tag: 'svg',
      attributes: { viewBox: '0 0 9 9' },
      children: [
        {
          tag: 'defs',
          attributes: {},
          children: [
            {
              tag: 'linearGradient',
              attributes: { id: 'g' },
              children: [
                { tag: 'stop', attributes: { offset: '0', 'stop-color': 'currentColor' }, children: [] },
              ],
            },
          ],
        },
        {
          tag: 'g',
          attributes: { class: 'ink stroke-line' },
          children: [{ tag: 'rect', attributes: { fill: 'url(#g)', width: '3', height: '2' }, children: [] }],
        },
        { tag: 'use', attributes: { href: '#g' }, children: [] },
        {
          tag: 'text',
          attributes: { x: '1' },
          children: ['A ', { tag: 'tspan', attributes: {}, children: ['b'] }, ' & c'],
        },
      ],
    });
  });

  test.each([
    ['<script>alert(1)</script>', 'figure-element 2:1'],
    ['<foreignObject><p>x</p></foreignObject>', 'figure-element 2:1'],
    ['<image href="#x"/>', 'figure-element 2:1'],
    ['<a href="#x"><text>x</text></a>', 'figure-element 2:1'],
    ['<animate attributeName="x"/>', 'figure-element 2:1'],
    ['<set attributeName="onload" to="alert(1)"/>', 'figure-element 2:1'],
    ['<style>* { fill: red }</style>', 'figure-element 2:1'],
    ['<filter id="f"/>', 'figure-element 2:1'],
    ['<svg:script xmlns:svg="http://www.w3.org/2000/svg"/>', 'figure-element 2:1'],
    ['<rect onload="alert(1)"/>', 'figure-attribute 2:1'],
    ['<rect style="fill:red"/>', 'figure-attribute 2:1'],
    ['<rect xlink:href="#x" xmlns:xlink="http://www.w3.org/1999/xlink"/>', 'figure-attribute 2:1'],
    ['<rect fill="red"/>', 'figure-colour 2:1'],
    ['<rect fill="#ff0000"/>', 'figure-colour 2:1'],
    ['<rect stroke="url(https://example.org/x)"/>', 'figure-colour 2:1'],
    ['<rect class="bright"/>', 'figure-class 2:1'],
    ['<g><g>\n<rect class="ink"/><video/></g></g>', 'figure-element 3:20'],
    ['<?xml-stylesheet href="x.css"?>', 'figure-element 2:1'],
  ])('%s is refused by name and line', (inside, expected) => {
    const { drawing, found } = read(wrap(inside));
    expect(drawing).toBeNull();
    expect(found[0]).toBe(expected);
  });

  test.each([
    ['an address in a local reference', '<use href="https://example.org/#x"/>'],
    ['a clip path from outside', '<rect clip-path="url(https://example.org/#x)"/>'],
    ['a script address', '<use href="javascript:alert(1)"/>'],
    ['a data address', '<use href="data:image/svg+xml,x"/>'],
    ['an address with space in it', '<rect clip-path="url (  http://example.org)"/>'],
  ])('%s is refused', (_what, inside) => {
    expect(read(wrap(inside))).toMatchObject({ drawing: null, found: ['figure-content 1:1'] });
  });

  test('the message names the element or attribute', () => {
    expect(read(wrap('<script/>')).messages).toContain('<script>');
    expect(read(wrap('<rect onload="x"/>')).messages).toContain('“onload” on <rect>');
  });

  test.each([
    ['not XML', 'hello', 'figure-syntax 1:1'],
    ['unclosed', '<svg>\n<g></svg>', 'figure-syntax 2:6'],
    ['another root', '<g/>', 'figure-syntax 1:1'],
    ['a document type', '<!DOCTYPE svg [<!ENTITY x "y">]><svg/>', 'figure-syntax 1:1'],
    ['an entity', '<svg>&x;</svg>', 'figure-syntax 1:6'],
    ['hidden characters', wrap('<text>a\u202eb</text>'), 'figure-syntax 1:1'],
    ['too large', wrap(`<path d="${'M'.repeat(500_001)}"/>`), 'figure-syntax 1:1'],
  ])('%s', (_what, svg, expected) => {
    const { drawing, found } = read(svg);
    expect(drawing).toBeNull();
    expect(found[0]).toMatch(new RegExp(`^${expected.split(' ')[0]}`));
    if (expected.endsWith('1:1')) expect(found[0]).toBe(expected);
  });

  test('a hundred thousand nested groups are refused, not overflowed', () => {
    const { drawing, found } = read(wrap(`${'<g>'.repeat(60_000)}${'</g>'.repeat(60_000)}`));
    expect(drawing).toBeNull();
    expect(found[0]).toMatch(/^figure-(?:syntax|depth)/);
  });

  test('twenty nested groups are one problem, with its line', () => {
    const { found } = read(wrap(`${'<g>\n'.repeat(20)}${'</g>'.repeat(20)}`));
    expect(found).toEqual(['figure-depth 14:1']);
  });
});
