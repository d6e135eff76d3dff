import { describe, expect, it } from 'vitest';
import { patientDataIn } from '../../../../renderer/keep/patient-data.ts';

describe('patientDataIn', () => {
  it.each([
    ['DOB 3/4/1961, admitted', ['birth']],
    ['born on 3 April', ['birth']],
    ['seen 03.04.1961', ['birth']],
    ['MRN: 0048213', ['number']],
    ['NHS no 943 476 5919', ['number']],
    ['hospital number AB123456', ['number']],
    ['Mrs Okafor has the same rash', ['name']],
    ['pt called back', ['name']],
    ['write to j.smith@example.org', ['contact']],
    ['ring +44 20 7946 0958', ['contact']],
  ])('notices “%s”', (note, signs) => {
    for (const sign of signs) expect(patientDataIn(note)).toContain(sign);
  });

  it.each([
    '',
    'Check calcium and repeat after 5 minutes (see 2024 guideline, page 123).',
    'Pressure 84 mmHg standing, 23.5 mmHg at 3 km/h, n=18.',
    'Adults over 65: ask about falls. CURB-65 of 3 or more.',
    'Smith et al. 2019;393:1745-59, PMID 31054853',
    'Local line: ask switchboard for the on-call renal registrar.',
  ])('leaves a clinical note alone: “%s”', (note) => {
    expect(patientDataIn(note)).toEqual([]);
  });
});
