import { describe, expect, it } from 'vitest';
import { isNews } from '../../../../renderer/library/seen-editions.ts';

const now = new Date('2026-11-23T12:00:00Z');
const pack = { id: 'press', sequence: 2, update: { from: '1.1', at: '2026-11-20' } };

describe('what changed is news', () => {
  it('after an update, until the reader has seen it', () => {
    expect(isNews(pack, {}, now)).toBe(true);
    expect(isNews(pack, { press: '1' }, now)).toBe(true);
    expect(isNews(pack, { press: '2' }, now)).toBe(false);
    expect(isNews(pack, { other: '2' }, now)).toBe(true);
  });

  it('never of a pack that was not updated', () => {
    expect(isNews({ ...pack, update: null }, {}, now)).toBe(false);
  });

  it('to a reader who has never seen any for a month, and to one who has seen an earlier one however late', () => {
    const old = { ...pack, update: { from: '1.1', at: '2026-09-01' } };
    expect(isNews(old, {}, now)).toBe(false);
    expect(isNews(old, { press: '1' }, now)).toBe(true);
  });
});
