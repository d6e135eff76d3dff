import { describe, expect, it } from 'vitest';
import { comparePath, sidesIn, type Sides } from '../../../../renderer/compare/compare-address.ts';

const read = (path: string): Sides => sidesIn(new URL(path, 'http://x').searchParams);

describe('the address of a comparison', () => {
  it('reads back what it was written from', () => {
    const sides: Sides = {
      left: { pack: 'starter', article: 'sepsis', audience: null },
      right: { pack: 'other', article: 'sepsis', audience: 'public' },
    };
    expect(read(comparePath(sides))).toEqual(sides);
    expect(read(comparePath({ left: sides.left }))).toEqual({ left: sides.left, right: null });
  });

  it('leaves a side empty that names no article, and an audience nobody knows to the reader', () => {
    expect(read('/compare?left=starter&right=a/b/c/d')).toEqual({ left: null, right: null });
    expect(read('/compare?left=starter/sepsis/wizard').left?.audience).toBeNull();
  });
});
