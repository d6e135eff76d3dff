import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculatorOf, calculators } from '../../../../content/calculators/calculators.ts';
import { applicableInputs, evaluate } from '../../../../content/calculators/evaluate.ts';
import { tidy } from '../../../../content/calculators/format.ts';
import { decodeValues, encodeValues } from '../../../../content/calculators/links.ts';
import type { NumberInput, RawValues } from '../../../../content/model/calculator.ts';
import { numberFor, rawFor, rawNumber } from './arbitrary.ts';

const runs = { numRuns: 60 };

describe.each(calculators.map((calculator) => [calculator.id, calculator] as const))(
  '%s',
  (_id, calculator) => {
    it('turns any complete, plausible values into finite numbers with their working, or refuses with a reason', () => {
      fc.assert(
        fc.property(rawFor(calculator), (raw) => {
          const outcome = evaluate(calculator, raw);
          if (outcome.status === 'refused') {
            expect(outcome.problems.every(({ reason }) => reason.length > 20)).toBe(true);
            return;
          }
          if (outcome.status !== 'result') throw new Error('complete values were called incomplete');
          for (const quantity of [outcome, ...outcome.others]) {
            expect(Number.isFinite(quantity.value)).toBe(true);
            expect(quantity.display).not.toMatch(/NaN|Infinity|undefined/);
          }
          expect(outcome.steps.length).toBeGreaterThan(0);
          expect(outcome.steps.join('\n')).not.toMatch(/NaN|Infinity|undefined|null/);
        }),
        runs,
      );
    });

    it('finds exactly one band for every result', () => {
      fc.assert(
        fc.property(rawFor(calculator), (raw) => {
          const outcome = evaluate(calculator, raw);
          if (outcome.status !== 'result' || calculator.bands === undefined) return;
          expect(calculator.bands.filter((band) => band.holds(outcome.value))).toHaveLength(1);
        }),
        runs,
      );
    });

    it('stays within the bounds of a score', () => {
      fc.assert(
        fc.property(rawFor(calculator), (raw) => {
          const outcome = evaluate(calculator, raw);
          const most =
            outcome.status === 'result' && /highest possible: ([\d.]+)/.exec(outcome.steps.join('\n'));
          if (outcome.status === 'result' && most) expect(outcome.value).toBeLessThanOrEqual(Number(most[1]));
        }),
        runs,
      );
    });

    it('gives the same answer twice, leaves its input alone, and goes through a link unchanged', () => {
      fc.assert(
        fc.property(rawFor(calculator), (raw) => {
          const before = JSON.stringify(raw);
          const outcome = evaluate(calculator, raw);
          expect(evaluate(calculator, raw)).toEqual(outcome);
          expect(JSON.stringify(raw)).toBe(before);
          expect(evaluate(calculator, decodeValues(calculator, encodeValues(calculator, raw)))).toEqual(
            outcome,
          );
        }),
        { numRuns: 20 },
      );
    });

    it('never gives a result while one value is missing, and names it', () => {
      fc.assert(
        fc.property(rawFor(calculator), fc.nat(), (raw, pick) => {
          const asked = applicableInputs(calculator, raw);
          const left = asked[pick % asked.length];
          if (left === undefined) throw new Error('a calculator asks for something');
          const outcome = evaluate(calculator, { ...raw, [left.id]: undefined });
          expect(outcome).toMatchObject({ status: 'incomplete' });
          expect(
            outcome.status === 'incomplete' && outcome.missing.some(({ input }) => input === left.id),
          ).toBe(true);
        }),
        runs,
      );
    });

    it('refuses what is no finite number, and what is outside the range, with a reason', () => {
      const numbers = calculator.inputs.filter((input) => input.kind === 'number');
      const broken = ['NaN', 'Infinity', '-Infinity', '1e9', '9'.repeat(15), '-9999', 'abc', '1,5', '²'];
      fc.assert(
        fc.property(rawFor(calculator), fc.nat(), fc.constantFrom(...broken), (raw, pick, value) => {
          const asked = numbers.filter((input) => applicableInputs(calculator, raw).includes(input));
          const input = asked[pick % Math.max(asked.length, 1)];
          if (input === undefined) return;
          const outcome = evaluate(calculator, {
            ...raw,
            [input.id]: { ...rawNumber(input, input.range.min), value },
          });
          expect(outcome).toMatchObject({ status: 'refused', problems: [{ inputs: [input.id] }] });
        }),
        runs,
      );
    });
  },
);

describe('unit invariance', () => {
  const switchable = calculators.flatMap((calculator) =>
    calculator.inputs.flatMap((input) =>
      input.kind === 'number'
        ? input.units.slice(1).map((unit, index) => [calculator, input, unit.label, index + 1] as const)
        : [],
    ),
  );

  it.each(
    switchable.map(
      ([calculator, input, label, index]) =>
        [calculator.id, input.id, label, calculator, input, index] as const,
    ),
  )(
    '%s: %s in %s gives what the canonical unit gives',
    (_calculator, _input, _label, calculator, input, index) => {
      fc.assert(
        fc.property(rawFor(calculator), numberFor(input), (raw, value) => {
          const canonical = evaluate(calculator, { ...raw, [input.id]: rawNumber(input, value) });
          const converted = evaluate(calculator, { ...raw, [input.id]: rawNumber(input, value, index) });
          if (canonical.status !== 'result' || converted.status !== 'result') {
            expect(converted.status).toBe(canonical.status);
            return;
          }
          expect(Math.abs(converted.value - canonical.value)).toBeLessThanOrEqual(
            1e-6 * Math.max(1, Math.abs(canonical.value)),
          );
        }),
        runs,
      );
    },
  );
});

describe('monotonic where the formula is', () => {
  const up = 1;
  const down = -1;
  /** Calculator, input, and whether the result rises or falls with it, whatever the other values. */
  const directions: readonly (readonly [string, string, 1 | -1])[] = [
    ['ckd-epi-2021', 'creatinine', down], ['ckd-epi-2021', 'age', down],
    ['ckd-epi-2021-cystatin-c', 'creatinine', down], ['ckd-epi-2021-cystatin-c', 'cystatin', down], ['ckd-epi-2021-cystatin-c', 'age', down],
    ['cockcroft-gault', 'age', down], ['cockcroft-gault', 'weight', up], ['cockcroft-gault', 'creatinine', down],
    ['schwartz', 'height', up], ['schwartz', 'creatinine', down],
    ['meld', 'bilirubin', up], ['meld', 'inr', up], ['meld', 'creatinine', up],
    ['meld-na', 'bilirubin', up], ['meld-na', 'inr', up], ['meld-na', 'creatinine', up], ['meld-na', 'sodium', down],
    // Not sodium or albumin: the interaction terms of MELD 3.0 turn their slope at very high bilirubin and creatinine.
    ['meld-3', 'bilirubin', up], ['meld-3', 'inr', up], ['meld-3', 'creatinine', up],
    ['ukeld', 'inr', up], ['ukeld', 'creatinine', up], ['ukeld', 'bilirubin', up], ['ukeld', 'sodium', down],
    ['child-pugh', 'bilirubin', up], ['child-pugh', 'albumin', down], ['child-pugh', 'inr', up],
    ['fib-4', 'age', up], ['fib-4', 'ast', up], ['fib-4', 'alt', down], ['fib-4', 'platelets', down],
    ['glasgow-blatchford', 'urea', up], ['glasgow-blatchford', 'haemoglobin', down], ['glasgow-blatchford', 'systolic', down], ['glasgow-blatchford', 'pulse', up],
    ['fena', 'urineSodium', up], ['fena', 'plasmaCreatinine', up], ['fena', 'plasmaSodium', down], ['fena', 'urineCreatinine', down],
    ['anion-gap', 'sodium', up], ['anion-gap', 'chloride', down], ['anion-gap', 'bicarbonate', down],
    ['winters', 'bicarbonate', up], ['osmolality', 'sodium', up], ['osmolality', 'glucose', up], ['osmolality', 'urea', up], ['osmolality', 'ethanol', up],
    ['osmolal-gap', 'measured', up], ['osmolal-gap', 'sodium', down], ['corrected-sodium', 'glucose', up], ['corrected-sodium', 'sodium', up],
    ['free-water-deficit', 'sodium', up], ['free-water-deficit', 'weight', up],
    ['corrected-calcium', 'calcium', up], ['corrected-calcium', 'albumin', down], ['homa-ir', 'glucose', up], ['homa-ir', 'insulin', up],
    ['bmi', 'weight', up], ['bmi', 'height', down], ['bsa', 'weight', up], ['bsa', 'height', up],
    ['ideal-body-weight', 'height', up], ['adjusted-body-weight', 'height', up], ['adjusted-body-weight', 'weight', up],
    ['mean-arterial-pressure', 'systolic', up], ['mean-arterial-pressure', 'diastolic', up], ['parkland', 'weight', up], ['parkland', 'surface', up],
    ['qtc', 'qt', up], ['qtc', 'rate', up], ['abpi', 'rightAnkle', up], ['abpi', 'leftAnkle', up], ['abpi', 'rightArm', down],
    ['ldl-friedewald', 'total', up], ['ldl-friedewald', 'hdl', down], ['ldl-friedewald', 'triglycerides', down],
    ['a-a-gradient', 'fio2', up], ['a-a-gradient', 'barometric', up], ['a-a-gradient', 'paco2', down], ['a-a-gradient', 'pao2', down],
    ['maintenance-fluids', 'weight', up], ['cha2ds2-vasc', 'age', up], ['has-bled', 'age', up], ['heart', 'age', up], ['timi', 'age', up],
    ['curb-65', 'urea', up], ['curb-65', 'respiratoryRate', up], ['curb-65', 'age', up], ['qsofa', 'respiratoryRate', up], ['qsofa', 'systolic', down],
    ['sofa', 'platelets', down], ['sofa', 'bilirubin', up], ['sofa', 'creatinine', up], ['sofa', 'glasgow', down], ['sofa', 'pao2', down], ['sofa', 'urine', down],
    ['wells-pe', 'pulse', up], ['perc', 'age', up], ['perc', 'saturation', down], ['centor-mcisaac', 'age', down],
  ]; // prettier-ignore

  const valueWith = (id: string, raw: RawValues, input: NumberInput, value: number) => {
    const calculator = calculatorOf(id);
    const outcome = calculator && evaluate(calculator, { ...raw, [input.id]: rawNumber(input, value) });
    return outcome?.status === 'result' ? outcome.value : undefined;
  };

  it.each(directions)('%s: %s (%s)', (id, inputId, direction) => {
    const calculator = calculatorOf(id);
    const input = calculator?.inputs.find((candidate) => candidate.id === inputId);
    if (calculator === undefined || input?.kind !== 'number')
      throw new Error(`${id} has no number "${inputId}"`);
    let compared = 0;
    fc.assert(
      fc.property(rawFor(calculator), numberFor(input), numberFor(input), (raw, one, other) => {
        const [low, high] = [
          valueWith(id, raw, input, Math.min(one, other)),
          valueWith(id, raw, input, Math.max(one, other)),
        ];
        if (low === undefined || high === undefined) return;
        compared += 1;
        expect(tidy(direction * (high - low))).toBeGreaterThanOrEqual(-1e-9 * Math.max(1, Math.abs(high)));
      }),
      { numRuns: 200 },
    );
    expect(compared).toBeGreaterThan(5);
  });
});
