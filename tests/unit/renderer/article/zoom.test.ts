import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestZoom, scrollToKeep, smallestZoom, stepZoom } from '../../../../renderer/article/zoom.ts';

describe('the zoom of a figure', () => {
  it('goes to its largest in steps and back to the whole figure by the same steps', () => {
    const up = [smallestZoom];
    while (up.at(-1) !== largestZoom) up.push(stepZoom(up.at(-1) ?? 0, 1));
    const down = [largestZoom];
    while (down.at(-1) !== smallestZoom) down.push(stepZoom(down.at(-1) ?? 0, -1));
    expect(down.reverse()).toEqual(up);
    expect(stepZoom(largestZoom, 1)).toBe(largestZoom);
    expect(stepZoom(smallestZoom, -1)).toBe(smallestZoom);
  });

  it('keeps the point under the pointer where it is', () => {
    const pixels = fc.double({ min: 0, max: 5000, noNaN: true });
    fc.assert(
      fc.property(pixels, pixels, fc.double({ min: 0.1, max: 8, noNaN: true }), (scroll, pointer, growth) => {
        const after = scrollToKeep(scroll, pointer, growth);
        // The point's place in the drawing grew with it, and it is still as far from the frame's edge.
        expect(after + pointer).toBeCloseTo((scroll + pointer) * growth, 6);
      }),
    );
  });
});
