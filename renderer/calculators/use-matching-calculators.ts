import { useEffect, useState } from 'react';
import type { Calculator } from '../../content/model/calculator.ts';

type Find = (query: string) => readonly Calculator[];

let find: Find | undefined;
const none: readonly Calculator[] = [];

/** Calculators that match a query. Their code comes with the first word typed, so that the first screen is spared it. */
export function useMatchingCalculators(query: string): readonly Calculator[] {
  const [found, setFound] = useState<Find | undefined>(() => find);
  const wanted = query !== '';

  useEffect(() => {
    if (!wanted || found) return;
    let gone = false;
    import('./find-calculators.ts').then(
      (module) => {
        find = module.findCalculators;
        if (!gone) setFound(() => module.findCalculators);
      },
      // Without them articles are still found; going to the calculators says what is wrong.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [wanted, found]);

  return wanted && found ? found(query) : none;
}
