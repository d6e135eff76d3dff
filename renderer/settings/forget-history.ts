import { own } from '../saved/own.ts';

/** Clears what was searched and read on this machine. */
export function forgetHistory(): void {
  const { searches, visits } = own();
  searches.clear();
  visits.clear();
}
