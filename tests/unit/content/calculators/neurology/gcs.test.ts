import { describe, expect, it } from 'vitest';
import { gcs } from '../../../../../content/calculators/neurology/gcs.ts';
import { outcomeOf, readingOf, refusalOf, valueOf } from '../run.ts';

describe('Glasgow Coma Scale', () => {
  it('adds every combination of components', () => {
    for (const eye of [1, 2, 3, 4])
      for (const verbal of [1, 2, 3, 4, 5])
        for (const motor of [1, 2, 3, 4, 5, 6])
          expect(valueOf(gcs, { eye: String(eye), verbal: String(verbal), motor: String(motor) })).toBe(
            eye + verbal + motor,
          );
  });

  it('never gives a total when a component cannot be tested, but says how to record it', () => {
    expect(refusalOf(gcs, { eye: '4', verbal: 'NT', motor: '6' })).toBe(
      'No total is given while a component cannot be tested. Record the components: E4 VNT M6.',
    );
  });

  it('does not take an untested component for 1', () => {
    expect(outcomeOf(gcs, { eye: '4', motor: '6' })).toMatchObject({
      status: 'incomplete',
      missing: [{ input: 'verbal' }],
    });
  });

  it('shows the components beside the sum', () => {
    expect(readingOf(gcs, { eye: '2', verbal: '2', motor: '4' })).toBe('Components: E2 V2 M4.');
  });
});
