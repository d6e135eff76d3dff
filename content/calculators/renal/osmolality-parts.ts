import { plausible, sodium } from '../inputs.ts';
import { choice, number, option, when } from '../define.ts';
import { show } from '../format.ts';
import { ethanolUnits, glucoseMolarUnits, ureaUnits } from '../units.ts';

/** What the calculated osmolality is made of; shared with the osmolal gap. */
export const osmolalityInputs = {
  sodium,
  glucose: number('Glucose', {
    units: glucoseMolarUnits,
    accept: [0.5, 140, plausible],
    cautions: [{ above: 80, reason: 'above 80 mmol/L (1440 mg/dL). Check the unit.' }],
  }),
  urea: number('Urea', {
    units: ureaUnits,
    accept: [0.2, 120, plausible],
    cautions: [{ above: 70, reason: 'above 70 mmol/L. Check the unit.' }],
  }),
  ethanolMeasured: choice('Was ethanol measured?', [option('yes', 'Yes'), option('no', 'No')]),
  ethanol: when(
    'ethanolMeasured',
    ['yes'],
    number('Ethanol', { units: ethanolUnits, accept: [0, 1000, plausible] }),
  ),
};

interface Osmoles {
  readonly sodium: number;
  readonly glucose: number;
  readonly urea: number;
  readonly ethanol: number | undefined;
}

/** 2 Na + glucose + urea, all in mmol/L: the same as 2 Na + glucose/18 + BUN/2.8 in mg/dL. */
export function osmolalityOf({ sodium, glucose, urea, ethanol }: Osmoles) {
  const base = 2 * sodium + glucose + urea;
  const steps = [`2 × ${show(sodium)} + ${show(glucose)} + ${show(urea)} = ${show(base)} mOsm/kg`];
  if (ethanol === undefined) return { base, withEthanol: base, withEmpiricEthanol: base, steps };
  const withEthanol = base + ethanol / 4.6;
  const withEmpiricEthanol = base + ethanol / 3.7;
  return {
    base,
    withEthanol,
    withEmpiricEthanol,
    steps: [
      ...steps,
      `${show(base)} + ${show(ethanol)} mg/dL ÷ 4.6 = ${show(withEthanol)} mOsm/kg (ethanol by its molar mass)`,
      `${show(base)} + ${show(ethanol)} mg/dL ÷ 3.7 = ${show(withEmpiricEthanol)} mOsm/kg (ethanol as Purssell measured it)`,
    ],
  };
}

export const ethanolPolicy =
  'Ethanol in mg/dL is divided by 4.6 (molar mass) for the main result and by 3.7 (Purssell 2001) for the second: the sources differ.';
