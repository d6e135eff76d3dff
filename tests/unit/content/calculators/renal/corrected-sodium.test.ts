import { expect, it } from 'vitest';
import { correctedSodium } from '../../../../../content/calculators/renal/corrected-sodium.ts';
import { refusalOf, resultOf } from '../run.ts';

it('corrects nothing at or below a normal glucose', () => {
  expect(refusalOf(correctedSodium, { sodium: 130, glucose: 99 })).toContain('nothing to correct');
  expect(resultOf(correctedSodium, { sodium: 130, glucose: 100 }).value).toBe(130);
});

it('shows both factors and warns above 400 mg/dL', () => {
  const at = (glucose: number | string) => resultOf(correctedSodium, { sodium: 130, glucose });
  expect(at(400).warnings).toEqual([]);
  expect(at(401).warnings[0]?.reason).toContain('more steeply');
  expect(at('33.3333333333 mmol-l').value).toBeCloseTo(138, 6);
  expect(at(600).others[0]?.display).toBe('142.0 mmol/L');
});
