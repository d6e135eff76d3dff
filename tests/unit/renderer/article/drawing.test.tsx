import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { FigureNode } from '../../../../content/model/figure.ts';
import { Drawing, elementProperties } from '../../../../renderer/article/drawing.tsx';

describe('elementProperties', () => {
  it('names attributes as React does', () => {
    expect(
      elementProperties(
        { class: 'ink', 'stroke-width': '2', 'text-anchor': 'middle', viewBox: '0 0 1 1' },
        'f',
      ),
    ).toEqual({ className: 'ink', strokeWidth: '2', textAnchor: 'middle', viewBox: '0 0 1 1' });
  });

  it('keeps ids, and all that points to them, inside one figure', () => {
    expect(
      elementProperties(
        { id: 'arrow', href: '#arrow', 'marker-end': 'url(#arrow)', 'clip-path': 'url( #cut)' },
        'pump',
      ),
    ).toEqual({
      id: 'drawing-pump-arrow',
      href: '#drawing-pump-arrow',
      markerEnd: 'url(#drawing-pump-arrow)',
      clipPath: 'url(#drawing-pump-cut)',
    });
  });
});

describe('Drawing', () => {
  const drawing: FigureNode = {
    tag: 'svg',
    attributes: { viewBox: '0 0 10 10' },
    children: [
      { tag: 'title', attributes: {}, children: ['A tooltip'] },
      { tag: 'text', attributes: { class: 'quiet' }, children: ['vein <b>'] },
    ],
  };

  it('is one image with its words, and shows text as text', () => {
    expect(renderToStaticMarkup(<Drawing drawing={drawing} alt="A vein" name="vein" />)).toBe(
      '<svg class="drawing" role="img" aria-label="A vein" viewBox="0 0 10 10"><text class="quiet">vein &lt;b&gt;</text></svg>',
    );
  });
});
