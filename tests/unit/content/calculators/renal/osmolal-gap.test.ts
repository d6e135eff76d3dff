import { expect, it } from 'vitest';
import { osmolalGap } from '../../../../../content/calculators/renal/osmolal-gap.ts';
import { resultOf } from '../run.ts';

const panel = {
  measured: 310,
  sodium: 140,
  glucose: '100 mg-dl',
  urea: '20 bun-mg-dl',
  ethanolMeasured: 'no',
};

it('recomputes the checklist that said “about 10”: it is 17.3', () => {
  expect(resultOf(osmolalGap, panel).display).toBe('17.3 mOsm/kg');
});

it('may be negative', () => {
  expect(resultOf(osmolalGap, { ...panel, measured: 285 }).display).toBe('−7.7 mOsm/kg');
});

it('never says that a small gap excludes a poisoning', () => {
  expect(osmolalGap.notFor).toContain('Ruling out methanol');
});
