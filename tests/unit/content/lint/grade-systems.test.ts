import { describe, expect, it } from 'vitest';
import { gradeSystems, unknownBodiesIn } from '../../../../content/lint/grade-systems.ts';

describe('unknownBodiesIn', () => {
  it.each([
    'GRADE',
    'ESC',
    'ACC/AHA',
    'ACC/AHA/HRS',
    'SIGN',
    'NICE',
    'USPSTF',
    'WHO',
    'ESVS',
    'IDSA',
    'CHEST',
    'SSC',
  ])('knows %s', (system) => {
    expect(unknownBodiesIn(system)).toEqual([]);
  });

  it('names the body it does not know, also in a joint guideline', () => {
    expect(unknownBodiesIn('ACC/XYZ')).toEqual(['XYZ']);
    expect(unknownBodiesIn('Class')).toEqual(['Class']);
    expect(unknownBodiesIn('toString')).toEqual(['toString']);
  });

  it('says of each whose it is and what its grades look like', () => {
    for (const [name, meaning] of Object.entries(gradeSystems)) {
      expect(name).toMatch(/^[A-Z]{3,7}$/);
      expect(meaning).toMatch(/^[^:]+: .+/);
    }
  });
});
