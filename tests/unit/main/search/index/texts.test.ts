import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { TextsReader, TextsWriter } from '../../../../../main/search/index/texts.ts';

const section = (at: number) => ({
  path: [`Heading ${at}`],
  sentences: [
    { id: `s${at}`, text: `Sentence ${at}: ${'words '.repeat(at % 97)}`, cites: at % 2 ? ['a'] : [], quotable: at % 3 !== 0, ...(at % 5 ? {} : { leadIn: at }) },
  ],
}); // prettier-ignore

describe('texts', () => {
  const writer = new TextsWriter();
  for (let at = 0; at < 3_000; at++) writer.add(section(at));
  const bytes = writer.finish();

  it('come back as they went in, in any order', () => {
    const reader = new TextsReader(bytes, writer.blocks);
    for (const at of [0, 2_999, 1, 1_500, 7, 2_998, 0]) expect(reader.read(at)).toEqual(section(at));
  });

  it('lie in several blocks, so that a hit costs a small one', () => {
    expect(writer.blocks.length).toBeGreaterThan(10);
  });

  it('that are not there are an error, not another text', () => {
    expect(() => new TextsReader(bytes, writer.blocks).read(3_000)).toThrow(RangeError);
  });
});

it('does not inflate a bomb', () => {
  const bomb = deflateRawSync(Buffer.alloc(64_000_000, 32));
  expect(() => new TextsReader(bomb, [[0, 0]]).read(0)).toThrow(/larger|length|bytes/i);
});
