import { useEffect } from 'react';
import { printEverything } from './print-choice.ts';

/** Another article is printed whole again, whatever was left out of the last one. */
export function usePrintReset(article: string): void {
  useEffect(() => printEverything, [article]);
}
