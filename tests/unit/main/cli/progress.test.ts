import { describe, expect, it } from 'vitest';
import { progressLine, timeLeft } from '../../../../main/cli/progress.ts';

describe('timeLeft', () => {
  it.each([
    [0.5, 40_000, 'about 40 s left'],
    [0.25, 60_000, 'about 3 min left'],
    [0.99, 100_000, 'about 2 s left'],
    [0.01, 60_000, ''],
    [0.5, 500, ''],
  ])('at %d after %d ms says “%s”', (fraction, elapsed, expected) => {
    expect(timeLeft(fraction, elapsed)).toBe(expected);
  });
});

describe('progressLine', () => {
  const stream = (isTTY: boolean) => {
    const written: string[] = [];
    return {
      written,
      stream: {
        isTTY,
        columns: 40,
        write: (text: string) => written.push(text),
      } as unknown as NodeJS.WriteStream,
    };
  };

  it('writes nothing where nobody watches', () => {
    const log = stream(false);
    const line = progressLine(log.stream);
    line.update('half');
    line.clear();
    expect(log.written).toEqual([]);
  });

  it('writes over its own line, within its width, and wipes it at the end', () => {
    const terminal = stream(true);
    const line = progressLine(terminal.stream);
    line.update('x'.repeat(100));
    line.clear();
    expect(terminal.written).toEqual([`\r\u001b[2K${'x'.repeat(39)}`, '\r\u001b[2K']);
  });
});
