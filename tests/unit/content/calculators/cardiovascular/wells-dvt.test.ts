import { describe, expect, it } from 'vitest';
import { wellsDvt } from '../../../../../content/calculators/cardiovascular/wells-dvt.ts';
import { readingOf, valueOf } from '../run.ts';

const flags = [
  'cancer',
  'paralysis',
  'bedridden',
  'tenderness',
  'swollenLeg',
  'calf',
  'oedema',
  'collaterals',
  'previous',
];
const none = Object.fromEntries([...flags, 'alternative'].map((item) => [item, false]));

describe('Wells for deep vein thrombosis (2003)', () => {
  it.each(flags)('%s scores 1', (item) => {
    expect(valueOf(wellsDvt, { ...none, [item]: true })).toBe(1);
  });

  it('takes 2 off for another diagnosis', () => {
    expect(valueOf(wellsDvt, { ...none, cancer: true, alternative: true })).toBe(-1);
  });

  it('is likely from 2, unlikely at 1', () => {
    expect(readingOf(wellsDvt, { ...none, cancer: true })).toContain('unlikely');
    expect(readingOf(wellsDvt, { ...none, cancer: true, calf: true })).toContain(
      '≥ 2: deep vein thrombosis likely',
    );
  });

  it('is the version with earlier thrombosis, and says so', () => {
    expect(wellsDvt.policy.join(' ')).toContain('version of 2003');
  });
});
