import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importSource } from '../../../../content/import/import-source.ts';
import { fixtures, inTemporaryFolder, today } from './imported.ts';

const options = { format: 'jsonl', path: join(fixtures, 'corpus.jsonl'), today } as const;

describe('importSource', () => {
  it('never writes over anything', async () => {
    await inTemporaryFolder(async (folder) => {
      const out = join(folder, 'out');
      await mkdir(out);
      await writeFile(join(out, 'mine.txt'), 'mine');
      const result = await importSource({ ...options, out });
      expect(result).toMatchObject({ ok: false, failure: { code: 'import-target' } });
      expect(await readdir(out)).toEqual(['mine.txt']);
      expect(await importSource({ ...options, out: join(out, 'mine.txt') })).toMatchObject({
        failure: { code: 'import-target' },
      });
    });
  });

  it('takes an empty folder, and writes every file a source has', async () => {
    await inTemporaryFolder(async (folder) => {
      const out = join(folder, 'out');
      await mkdir(out);
      const result = await importSource({
        ...options,
        out,
        id: 'my-pack',
        title: 'My pack',
        publisher: 'Me',
        language: 'de',
      });
      expect(result.ok).toBe(true);
      expect((await readdir(out)).sort()).toEqual([
        'articles',
        'editorial-policy.md',
        'pack.yml',
        'references.json',
      ]);
      const pack = await readFile(join(out, 'pack.yml'), 'utf8');
      for (const line of [
        'id: "my-pack"',
        'title: "My pack"',
        'publisher: "Me"',
        'version: "2026.11.23"',
        'published: "2026-11-23"',
      ]) {
        expect(pack).toContain(line);
      }
      expect(pack).toMatch(/languages:\n {2}- "de"\n {2}- "en"/);
    });
  });

  it('leaves nothing behind when it is stopped', async () => {
    await inTemporaryFolder(async (folder) => {
      const stop = new AbortController();
      const out = join(folder, 'out');
      const result = await importSource({
        ...options,
        out,
        signal: stop.signal,
        onProgress: ({ articles }) => {
          if (articles === 2) stop.abort();
        },
      });
      expect(result).toMatchObject({ ok: false, failure: { code: 'import-stopped' } });
      expect(await readdir(folder)).toEqual([]);
    });
  });

  it('tells how far it is', async () => {
    await inTemporaryFolder(async (folder) => {
      const seen: number[] = [];
      await importSource({
        ...options,
        out: join(folder, 'out'),
        onProgress: ({ fraction }) => seen.push(fraction),
      });
      expect(seen).toEqual([...seen].sort((a, b) => a - b));
      expect(seen.at(-1)).toBe(1);
    });
  });

  it.each([
    ['jsonl', 'nothing-here.jsonl', 'there is nothing at this path'],
    ['jsonl', '.', 'it is a folder, and this format is one file'],
    ['table', '.', 'it is a folder, and this format is one file'],
    ['medquad', 'nothing-here', 'there is nothing at this path'],
    ['markdown', 'corpus.jsonl', 'it is a file, and this format is a folder'],
  ] as const)('says why it cannot read %s at %s', async (format, name, part) => {
    await inTemporaryFolder(async (folder) => {
      const result = await importSource({
        format,
        path: join(fixtures, name),
        out: join(folder, 'out'),
        today,
      });
      expect(result).toMatchObject({ ok: false, failure: { code: 'import-unreadable' } });
      expect(result.ok || result.failure.message).toContain(part);
      expect(await readdir(folder)).toEqual([]);
    });
  });

  it('says when the folder cannot be written', async () => {
    await inTemporaryFolder(async (folder) => {
      const result = await importSource({ ...options, out: join(folder, 'a-file', 'out') }).then(async () => {
        await writeFile(join(folder, 'blocked'), '');
        await chmod(join(folder, 'blocked'), 0o444);
        return await importSource({ ...options, out: join(folder, 'blocked', 'out') });
      });
      expect(result.ok).toBe(false);
      expect(result.ok || result.failure.code).toMatch(/^import-(?:write|target)$/);
    });
  });
});
