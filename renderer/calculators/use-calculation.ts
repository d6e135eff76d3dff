import { useMemo, useState } from 'react';
import { useLocation } from 'react-router';
import { applicableInputs, evaluate } from '../../content/calculators/evaluate.ts';
import type {
  Calculator,
  CalculatorInput,
  NumberInput,
  Outcome,
  RawValues,
} from '../../content/model/calculator.ts';
import { changeSettings, settingsNow } from '../saved/own.ts';
import { firstValues } from './first-values.ts';
import { patiently, reasonsFor } from './patience.ts';
import { quantityOf } from './units.ts';

/** A calculator being filled in. The values live here and in the address, nowhere else. */
export interface Calculation {
  readonly calculator: Calculator;
  readonly raw: RawValues;
  /** The inputs that are asked for, given the values so far. */
  readonly asked: readonly CalculatorInput[];
  readonly outcome: Outcome;
  readonly enter: (input: string, value: string) => void;
  readonly chooseUnit: (input: NumberInput, unit: string) => void;
  /** The reader has gone on from this input: what is wrong with its value may be said. */
  readonly leave: (input: string) => void;
  readonly clear: () => void;
}

export function useCalculation(calculator: Calculator): Calculation {
  const { search } = useLocation();
  const [raw, setRaw] = useState(() => start(calculator, search));
  const [left, setLeft] = useState<ReadonlySet<string>>(() => everyInput(calculator));
  const outcome = useMemo(
    () => patiently(calculator, evaluate(calculator, raw), left),
    [calculator, raw, left],
  );

  function enter(id: string, value: string): void {
    setRaw((now) => ({ ...now, [id]: { ...now[id], value } }));
    const input = calculator.inputs.find((candidate) => candidate.id === id);
    // A choice is made at once; a number is being typed again, unless it is a refused one being put right.
    const begunAnew = input?.kind === 'number' && reasonsFor(outcome, id).refusals.length === 0;
    setLeft((now) => new Set(begunAnew ? [...now].filter((other) => other !== id) : [...now, id]));
  }

  function chooseUnit(input: NumberInput, unit: string): void {
    setRaw((now) => ({ ...now, [input.id]: { value: now[input.id]?.value ?? '', unit } }));
    changeSettings({ units: { ...settingsNow().units, [quantityOf(input)]: unit } });
  }

  return {
    calculator,
    raw,
    asked: applicableInputs(calculator, raw),
    outcome,
    enter,
    chooseUnit,
    leave: (id) => setLeft((now) => (now.has(id) ? now : new Set([...now, id]))),
    clear: () => {
      setRaw(start(calculator, ''));
      setLeft(everyInput(calculator));
    },
  };
}

function start(calculator: Calculator, search: string): RawValues {
  return firstValues(calculator, new URLSearchParams(search), settingsNow().units);
}

function everyInput(calculator: Calculator): ReadonlySet<string> {
  return new Set(calculator.inputs.map(({ id }) => id));
}
