import { describe, expect, it } from 'vitest';
import { foldSpelling } from '../../../../../main/search/analysis/spelling.ts';

describe('British spellings fold into American ones', () => {
  it.each([
    ['haemoglobin', 'hemoglobin'],
    ['anaesthesia', 'anesthesia'],
    ['diarrhoea', 'diarrhea'],
    ['dyspnoea', 'dyspnea'],
    ['oedema', 'edema'],
    ['foetus', 'fetus'],
    ['coeliac', 'celiac'],
    ['behaviour', 'behavior'],
    ['fibre', 'fiber'],
    ['litre', 'liter'],
    ['randomised', 'randomized'],
    ['paralyse', 'paralyze'],
    ['leucocyte', 'leukocyte'],
    ['leucaemia', 'leukemia'],
    ['sulphate', 'sulfate'],
    ['ageing', 'aging'],
    ['orthopaedics', 'orthopedics'],
    ['gynaecology', 'gynecology'],
    ['caecum', 'cecum'],
    ['vertebrae', 'vertebra'],
  ])('%s → %s', (british, american) => {
    expect(foldSpelling(british)).toBe(american);
    expect(foldSpelling(american)).toBe(american);
  });
});

it.each(['aerosol', 'aerobic', 'hour', 'source', 'course', 'toe', 'shoes', 'revise', 'precise', 'excise', 'exercise', 'disease', 'release', 'your', 'four'])(
  'leaves “%s”, which both sides of the sea write so',
  (word) => {
    expect(foldSpelling(word)).toBe(word);
  },
); // prettier-ignore
