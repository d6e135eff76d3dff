import { mkdtemp, open, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listZip } from '../../../../content/pack/zip-directory.ts';
import { readZipEntry } from '../../../../content/pack/zip-entry.ts';
import { writeZip, type PendingEntry } from '../../../../content/pack/zip-writer.ts';
import { unzip } from '../../../fixtures/raw-zip.ts';

async function written(entries: readonly PendingEntry[], signal?: AbortSignal): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'nightlamp-zip-')), 'x.zip');
  const handle = await open(file, 'wx');
  try {
    await writeZip(handle, entries, signal);
  } finally {
    await handle.close();
  }
  return file;
}

function entry(path: string, content: string | Uint8Array): PendingEntry {
  return { path, load: () => Promise.resolve(Buffer.from(content)) };
}

describe('writeZip', () => {
  test('writes what another library reads, in order', async () => {
    const large = Buffer.alloc(3_000_000, 'abcdefg');
    const file = await written([entry('b', 'two'), entry('a/c.json', ''), entry('large', large)]);
    const read = await unzip(await readFile(file));
    expect([...read.keys()]).toEqual(['b', 'a/c.json', 'large']);
    expect(read.get('b')?.toString()).toBe('two');
    expect(read.get('a/c.json')?.length).toBe(0);
    expect(read.get('large')?.equals(large)).toBe(true);
  });

  test('goes beyond 65,535 entries, and both readers follow', async () => {
    const count = 66_000;
    const file = await written(Array.from({ length: count }, (_, index) => entry(`e${index}`, `${index}`)));
    const bytes = await readFile(file);
    const handle = await open(file, 'r');
    const entries = await listZip(handle, bytes.length);
    expect(entries.size).toBe(count);
    const last = entries.get(`e${count - 1}`);
    if (!last) throw new Error('the last entry is missing');
    expect((await readZipEntry(handle, last)).toString()).toBe(`${count - 1}`);
    await handle.close();
    const { fromBufferPromise } = await import('yauzl');
    expect((await fromBufferPromise(bytes)).entryCount).toBe(count);
  });

  test('passes on what goes wrong with an entry, early or late', async () => {
    const broken = (path: string): PendingEntry => ({
      path,
      load: () => Promise.reject(new Error(`no ${path}`)),
    });
    await expect(written([broken('a'), broken('b'), entry('c', 'c')])).rejects.toThrow('no a');
    const many = Array.from({ length: 50 }, (_, index) =>
      index === 40 ? broken('x') : entry(`e${index}`, 'e'),
    );
    await expect(written(many)).rejects.toThrow('no x');
  });

  test('stops when told to', async () => {
    await expect(written([entry('a', 'a')], AbortSignal.abort(new Error('stopped')))).rejects.toThrow(
      'stopped',
    );
  });
});
