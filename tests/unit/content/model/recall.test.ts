import { describe, expect, it } from 'vitest';
import { recallOf, type RecallEntry } from '../../../../content/model/recall.ts';

const whole: RecallEntry = { pack: 'starter', date: '2026-11-01', reason: 'Whole pack', upToSequence: 3 };
const single: RecallEntry = {
  pack: 'starter',
  article: 'sepsis',
  date: '2026-11-02',
  reason: 'One article',
  upToSequence: 5,
};

describe('recallOf', () => {
  it('holds up to its sequence and not beyond', () => {
    expect(recallOf([single], { pack: 'starter', sequence: 5 }, 'sepsis')).toBe(single);
    expect(recallOf([single], { pack: 'starter', sequence: 6 }, 'sepsis')).toBeNull();
  });

  it('holds for every edition when it names no sequence', () => {
    const { upToSequence: _, ...always } = single;
    expect(recallOf([always], { pack: 'starter', sequence: 99 }, 'sepsis')).toBe(always);
  });

  it('of a whole pack holds for each of its articles; the article’s own reason goes before it', () => {
    expect(recallOf([whole], { pack: 'starter', sequence: 2 }, 'stroke')).toBe(whole);
    expect(recallOf([whole, single], { pack: 'starter', sequence: 2 }, 'sepsis')).toBe(single);
  });

  it('touches no other pack and no other article', () => {
    expect(recallOf([whole, single], { pack: 'other', sequence: 1 }, 'sepsis')).toBeNull();
    expect(recallOf([single], { pack: 'starter', sequence: 1 }, 'stroke')).toBeNull();
  });
});
