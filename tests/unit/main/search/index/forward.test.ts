import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NumberWriter } from '../../../../../main/search/index/bytes.ts';
import { Forward } from '../../../../../main/search/index/forward.ts';
import { FieldMatches, SENTENCE_GAP } from '../../../../../main/search/index/matches.ts';

/** One article of one section: title, aliases, heading and text as lists of term numbers; 0 ends a sentence. */
function forwardOf(...lists: readonly (readonly number[])[]): Forward {
  const writer = new NumberWriter();
  for (const list of lists) {
    writer.write(list.length);
    for (const term of list) writer.write(term);
  }
  return new Forward(writer.finish(), [1]);
}

/** Slots for terms 1 … n of a query, term 1 as atom 0. */
const slots = (size: number, ...terms: readonly number[]): Uint8Array => {
  const made = new Uint8Array(size);
  terms.forEach((term, atom) => (made[term] = atom + 1));
  return made;
};

it('finds the words of a query with their places; no phrase reaches across a sentence', () => {
  const forward = forwardOf([5], [], [7, 0], [1, 2, 0, 3, 1, 0]);
  const [heading, text] = [new FieldMatches(), new FieldMatches()];
  forward.matchSection(0, slots(10, 1, 3, 7), heading, text);
  expect([...text.atoms.subarray(0, text.count)]).toEqual([0, 1, 0]);
  expect([...text.positions.subarray(0, text.count)]).toEqual([0, 2 + SENTENCE_GAP, 3 + SENTENCE_GAP]);
  expect(text.length).toBe(4);
  expect(heading.count).toBe(1);
});

it('matches any number of words, however long their numbers', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 300_000 }), { maxLength: 200 }), (terms) => {
      const forward = forwardOf([1], [], [], [...terms, 0]);
      const text = new FieldMatches();
      forward.matchSection(0, new Uint8Array(300_001).fill(1), new FieldMatches(), text);
      expect(text.count).toBe(terms.length);
    }),
  );
});

it('names the sentence that weighs most, each word once, the first of equals', () => {
  const forward = forwardOf([], [], [], [1, 1, 1, 0, 1, 2, 0, 2, 1, 0, 3, 0]);
  const weights = Float64Array.of(1, 1, 0.5);
  expect(forward.bestSentence(0, slots(10, 1, 2, 3), weights)).toBe(1);
  expect(forward.bestSentence(0, slots(10, 9), weights)).toBe(0);
});

it('does not take bytes that do not fit the documents', () => {
  expect(() => new Forward(new Uint8Array([1, 2]), [1])).toThrow(RangeError);
  expect(() => new Forward(new Uint8Array([0, 0, 0, 0, 0]), [1])).toThrow(RangeError);
});
