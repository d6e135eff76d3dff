import { expect, it } from 'vitest';
import { parkland } from '../../../../../content/calculators/emergency/parkland.ts';
import { refusalOf, resultOf } from '../run.ts';

it('halves the volume at 8 hours and says that the clock starts with the burn', () => {
  const result = resultOf(parkland, { weight: 80, surface: 20 });
  expect(result.display).toBe('6400 mL');
  expect(result.others.map(({ label, display }) => `${label}: ${display}`)).toEqual([
    'Of it in the first 8 hours from the burn: 3200 mL',
    'Of it in the next 16 hours: 3200 mL',
    'First 24 hours at 2 mL: 3200 mL',
  ]);
  expect(parkland.policy.join(' ')).toContain('from the burn, not from arrival');
});

it('warns below 40 kg and refuses more than the whole body', () => {
  expect(resultOf(parkland, { weight: 30, surface: 20 }).warnings[0]?.reason).toContain(
    'children need a protocol of their own',
  );
  expect(resultOf(parkland, { weight: 40, surface: 20 }).warnings).toEqual([]);
  expect(refusalOf(parkland, { weight: 70, surface: 101 })).toContain('100%');
});
