import { expect, it } from 'vitest';
import { osmolality } from '../../../../../content/calculators/renal/osmolality.ts';
import { outcomeOf, resultOf, valueOf } from '../run.ts';

const panel = { sodium: 140, glucose: 5, urea: 5, ethanolMeasured: 'no' };

it('does not take ethanol for zero: it is either measured or named as left out', () => {
  expect(outcomeOf(osmolality, { ...panel, ethanolMeasured: 'yes' })).toMatchObject({
    status: 'incomplete',
    missing: [{ input: 'ethanol' }],
  });
  expect(resultOf(osmolality, panel).label).toBe('Calculated osmolality');
  expect(resultOf(osmolality, { ...panel, ethanolMeasured: 'yes', ethanol: 0 }).label).toContain(
    'with ethanol',
  );
});

it('shows both ethanol divisors', () => {
  const result = resultOf(osmolality, { ...panel, ethanolMeasured: 'yes', ethanol: 92 });
  expect(result.value).toBe(310);
  expect(result.others.map(({ label }) => label).join()).toContain('÷ 3.7');
});

it('keeps urea and urea nitrogen apart', () => {
  expect(valueOf(osmolality, { ...panel, urea: '14 bun-mg-dl' })).toBe(290);
  expect(valueOf(osmolality, { ...panel, urea: '30.03 urea-mg-dl' })).toBe(290);
});
