import { useEffect, useState } from 'react';
import type { Calculator } from '../../content/model/calculator.ts';

type Find = (query: string) => readonly Calculator[];

let find: Find | undefined;
const none: readonly Calculator[] = [];

/** Brings what finds calculators. Without it articles are still found; going to the calculators says what is wrong. */
export async function bringCalculators(): Promise<void> {
  try {
    find ??= (await import('./find-calculators.ts')).findCalculators;
  } catch {
    find = undefined;
  }
}

/** Calculators that match a query. Their code comes with the first word typed, so that the first screen is spared it. */
export function useMatchingCalculators(query: string): readonly Calculator[] {
  const [found, setFound] = useState<Find | undefined>(() => find);
  const wanted = query !== '';

  useEffect(() => {
    if (!wanted || found) return;
    let gone = false;
    void bringCalculators().then(() => !gone && setFound(() => find));
    return () => {
      gone = true;
    };
  }, [wanted, found]);

  return wanted && found ? found(query) : none;
}
