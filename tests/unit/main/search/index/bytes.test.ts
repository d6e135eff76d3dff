import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NumberReader, NumberWriter } from '../../../../../main/search/index/bytes.ts';

it('reads what was written, whatever the numbers', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(0xffffffff)), (numbers) => {
      const writer = new NumberWriter();
      for (const number of numbers) writer.write(number);
      const reader = new NumberReader(writer.finish());
      expect(numbers.map(() => reader.next())).toEqual(numbers);
      expect(reader.done).toBe(true);
    }),
  );
});

it('grows beyond its first room', () => {
  const writer = new NumberWriter();
  for (let i = 0; i < 200_000; i++) writer.write(i);
  const reader = new NumberReader(writer.finish());
  let same = true;
  for (let i = 0; i < 200_000; i++) same &&= reader.next() === i;
  expect(same).toBe(true);
});

it('throws where the bytes end too soon, and ends on bytes that never end a number', () => {
  expect(() => new NumberReader(new Uint8Array()).next()).toThrow(RangeError);
  const endless = new NumberReader(new Uint8Array(100).fill(255));
  endless.next();
  expect(endless.at).toBeLessThanOrEqual(6);
});
