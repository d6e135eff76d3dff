import { expect, it } from 'vitest';
import { bishop } from '../../../../../content/calculators/obstetrics/bishop.ts';
import { valueOf } from '../run.ts';

const none = Object.fromEntries(bishop.inputs.map(({ id }) => [id, '0']));

it.each([['dilation', 3], ['effacement', 3], ['station', 3], ['consistency', 2], ['position', 2]])('%s adds up to %s', (item, most) => {
  for (let points = 0; points <= most; points += 1) expect(valueOf(bishop, { ...none, [item]: String(points) })).toBe(points);
}); // prettier-ignore

it('writes the groups of 1964', () => {
  const labels = (id: string) =>
    bishop.inputs.flatMap((input) =>
      input.id === id && input.kind === 'choice' ? input.options.map(({ label }) => label) : [],
    );
  expect(labels('dilation')).toEqual(['Closed', '1–2 cm', '3–4 cm', '5 cm or more']);
  expect(labels('effacement')).toEqual(['0–30%', '40–50%', '60–70%', '80% or more']);
  expect(labels('station')).toEqual(['−3', '−2', '−1 or 0', '+1 or +2']);
});
