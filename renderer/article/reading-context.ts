import { createContext, useContext } from 'react';
import type { Reading } from './reading.ts';

const ReadingContext = createContext<Reading | null>(null);

/** Gives the article being read to everything below. */
export const ReadingProvider = ReadingContext.Provider;

/** The article being read, or null where text stands outside of one, such as an editorial policy. */
export const useReadingIfAny = (): Reading | null => useContext(ReadingContext);

/** The article being read. */
export function useReading(): Reading {
  const reading = useReadingIfAny();
  if (!reading) throw new Error('A part of an article was drawn outside of one.');
  return reading;
}
