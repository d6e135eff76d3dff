import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { linesOf, type Line } from '../../../../content/import/lines.ts';
import { inTemporaryFolder } from './imported.ts';

async function linesFrom(content: string | Uint8Array, longest = 100): Promise<Line[]> {
  return await inTemporaryFolder(async (folder) => {
    const path = join(folder, 'file');
    await writeFile(path, content);
    const lines: Line[] = [];
    for await (const line of linesOf(path, longest)) lines.push(line);
    return lines;
  });
}

describe('linesOf', () => {
  it('numbers lines and counts bytes, with or without a last newline', async () => {
    expect(await linesFrom('é\n\nb')).toEqual([
      { number: 1, end: 3, text: 'é' },
      { number: 2, end: 4, text: '' },
      { number: 3, end: 5, text: 'b' },
    ]);
    expect((await linesFrom('a\n')).map(({ text }) => text)).toEqual(['a']);
    expect(await linesFrom('')).toEqual([]);
  });

  it('joins a line that lies across the chunks it is read in', async () => {
    const long = 'ä'.repeat(300_000);
    const lines = await linesFrom(`${long}\nshort\n${long}`, 1_000_000);
    expect(lines.map(({ text }) => text)).toEqual([long, 'short', long]);
  });

  it('passes over the rest of a line that is too long', async () => {
    const lines = await linesFrom(`${'x'.repeat(2_000_000)}\nok\n`, 1000);
    expect(lines).toMatchObject([
      { number: 1, text: null, why: 'too-long' },
      { number: 2, text: 'ok' },
    ]);
  });

  it('names a line that is not UTF-8, and reads the next', async () => {
    const lines = await linesFrom(Buffer.from([0x61, 0xc3, 0x0a, 0x62, 0x0a]));
    expect(lines).toMatchObject([
      { number: 1, text: null, why: 'not-utf8' },
      { number: 2, text: 'b' },
    ]);
  });
});
