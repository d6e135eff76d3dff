import { useEffect } from 'react';
import { encodeValues } from '../../content/calculators/links.ts';
import { isShared } from '../session/machine-policy.ts';
import { calculatorPath } from '../shell/paths.ts';
import type { Calculation } from './use-calculation.ts';

/** Browsers refuse more than a few changes of the address a second. */
const TYPING_PAUSE_MS = 250;

/** Keeps the values in the address, so that the page can be reloaded, gone back to and passed on. */
export function useValuesInAddress(calculation: Calculation): void {
  const query = queryOf(calculation);
  useEffect(() => {
    // The browser writes addresses down, and values may be a patient's.
    if (isShared()) return undefined;
    const timer = setTimeout(() => {
      const { pathname, search, hash } = window.location;
      // Not through the router, which would ask the library anew with every digit.
      if (search !== query) window.history.replaceState(window.history.state, '', pathname + query + hash);
    }, TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [query]);
}

/** The whole address of a calculator with its values. */
export function addressOf(calculation: Calculation): string {
  return window.location.origin + calculatorPath(calculation.calculator.id) + queryOf(calculation);
}

/** Only what is asked for travels: a value whose question has gone is not part of the result. */
function queryOf({ calculator, raw, asked }: Calculation): string {
  const values = Object.fromEntries(asked.map(({ id }) => [id, raw[id]]));
  const query = encodeValues(calculator, values).toString();
  return query === '' ? '' : `?${query}`;
}
