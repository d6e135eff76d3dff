import { calculators } from '../../content/calculators/calculators.ts';
import type { Calculator } from '../../content/model/calculator.ts';

/** Shorter than this, everything would match. */
const SHORTEST_QUERY = 2;

/**
 * Calculators whose title or another name matches the words of a query, the closest first. Words may be begun only
 * (`cha`), written together (`curb65`), or stand among others (`meld score in cirrhosis`).
 */
export function findCalculators(query: string): Calculator[] {
  const words = wordsOf(query);
  if (words.join('').length < SHORTEST_QUERY) return [];
  return calculators
    .map((calculator) => ({ calculator, distance: distanceOf(namesOf(calculator), words) }))
    .filter(({ distance }) => distance < FAR)
    .sort((a, b) => a.distance - b.distance)
    .map(({ calculator }) => calculator);
}

const FAR = 5;

/** 0 the name itself, 1 its beginning, 2 its words begun, 3 a name among other words, 4 words of several names. */
function distanceOf(names: readonly (readonly string[])[], words: readonly string[]): number {
  const together = words.join('');
  const joined = names.map((name) => name.join(''));
  if (joined.includes(together)) return 0;
  if (joined.some((name) => name.startsWith(together))) return 1;
  if (names.some((name) => areBegunIn(words, name))) return 2;
  if (names.some((name) => name.join('').length > 2 && name.every((word) => words.includes(word)))) return 3;
  return areBegunIn(words, names.flat()) ? 4 : FAR;
}

function areBegunIn(words: readonly string[], name: readonly string[]): boolean {
  return words.every((word) => name.some((candidate) => candidate.startsWith(word)));
}

/** What a calculator is called: its title, the title without what stands in brackets, and its other names. */
function namesOf({ title, aliases }: Calculator): string[][] {
  return [title, title.replace(/\s*\([^)]*\)/g, ''), ...aliases].map(wordsOf);
}

/** Lower-case words without accents; subscripts become digits (CHA₂DS₂). */
function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
