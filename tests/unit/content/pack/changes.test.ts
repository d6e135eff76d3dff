import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PackChanges } from '../../../../content/model/changes.ts';
import { packFailure } from '../../../../content/pack/failures.ts';
import { failed, type Result } from '../../../../content/model/result.ts';
import { buildPack } from '../../../../content/pack/build.ts';
import { changesBetween } from '../../../../content/pack/changes.ts';
import { openPack, type OpenPack } from '../../../../content/pack/open.ts';
import { createPlainIndexer } from '../../../fixtures/plain-indexer.ts';

let folder: string;
let before: OpenPack;
let after: OpenPack;

async function edition(name: string, edit: (source: string) => Promise<void>): Promise<OpenPack> {
  const source = join(folder, name);
  await cp('tests/fixtures/packs/good', source, { recursive: true });
  await edit(source);
  const out = join(folder, `${name}.nlpack`);
  const { built, problems } = await buildPack({ source, out, indexer: createPlainIndexer() });
  if (!built) throw new Error(JSON.stringify(problems));
  const opened = await openPack(out, { trustedKeys: [] });
  if (!opened.ok) throw new Error(opened.failure.message);
  return opened.value;
}

async function replace(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to));
}

function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nightlamp-changes-'));
  before = await edition('before', async () => undefined);
  after = await edition('after', async (source) => {
    await replace(join(source, 'pack.yml'), 'sequence: 3', 'sequence: 4');
    const article = join(source, 'articles', 'leg-swelling.md');
    await writeFile(article, `${await readFile(article, 'utf8')}\n## New words\n\nThey are new.\n`);
  });
});
afterAll(async () => {
  await Promise.all([before.close(), after.close()]);
  await rm(folder, { recursive: true, force: true });
});

describe('two editions of a pack', () => {
  test('are compared section by section', async () => {
    const changes = valueOf(await changesBetween(before, after));
    expect(changes).toMatchObject({ pack: 'good', from: { sequence: 3 }, to: { sequence: 4 } });
    expect(changes.articles).toMatchObject([
      {
        article: 'leg-swelling',
        change: 'changed',
        sections: [{ section: 'new-words', title: 'New words', change: 'added' }],
      },
    ]);
  });

  test('the other way round, what was added is gone', async () => {
    const changes = valueOf(await changesBetween(after, before));
    expect(changes.articles[0]?.sections).toEqual([
      { section: 'new-words', title: 'New words', change: 'removed' },
    ]);
  });

  test('of the same words differ where a review state does: withdrawn, and published again', async () => {
    const withdrawn = await edition('withdrawn', (source) =>
      replace(
        join(source, 'articles', 'calf-pump.md'),
        'review: { state: submitted, submitted: 2026-10-20 }',
        "review: { state: withdrawn, date: 2026-10-21, reason: 'A test.' }",
      ),
    );
    try {
      const gone = valueOf(await changesBetween(before, withdrawn));
      expect(gone.articles).toMatchObject([
        { article: 'calf-pump', change: 'withdrawn', reviewBefore: 'submitted', review: 'withdrawn' },
      ]);
      const back = valueOf(await changesBetween(withdrawn, before));
      expect(back.articles).toMatchObject([
        { article: 'calf-pump', change: 'changed', reviewBefore: 'withdrawn', sections: [] },
      ]);
    } finally {
      await withdrawn.close();
    }
  });

  test('of the same words differ where a source was retracted since, in the articles that cite it', async () => {
    const retracted = await edition('retracted', (source) =>
      replace(
        join(source, 'references.json'),
        '"custom": { "kind": "book" }',
        '"custom": { "kind": "book", "status": "retracted" }',
      ),
    );
    try {
      const lost = valueOf(await changesBetween(before, retracted));
      const sources = [{ reference: 'gamma1999', label: 'A book for tests 1999', status: 'retracted' }];
      expect(lost.articles).toMatchObject([
        { article: 'leg-swelling', change: 'changed', sections: [], sources },
        { article: 'calf-pump', change: 'changed', sections: [], sources },
      ]);
      // Nothing is lost by a source that stands again.
      expect(valueOf(await changesBetween(retracted, before)).articles).toEqual([]);
    } finally {
      await retracted.close();
    }
  });

  test('do not differ from themselves', async () => {
    expect(valueOf<PackChanges>(await changesBetween(after, after)).articles).toEqual([]);
  });

  test('without an older one, all articles are new', async () => {
    const changes = valueOf(await changesBetween(null, after));
    expect(changes.from).toBeNull();
    expect(changes.articles.map(({ change }) => change)).toEqual(['added', 'added']);
  });
});

describe('an article that cannot be read', () => {
  const unreadable = (pack: OpenPack): OpenPack => ({
    ...pack,
    readArticle: (id) => Promise.resolve(failed(packFailure('damaged-entry', pack.file, id))),
  });

  test('in the older edition is compared as a whole: the newer one is the cure', async () => {
    const changes = valueOf(await changesBetween(unreadable(before), after));
    expect(changes.articles).toMatchObject([{ article: 'leg-swelling', change: 'changed', sections: [] }]);
  });

  test('in the newer edition is a failure', async () => {
    expect(await changesBetween(before, unreadable(after))).toMatchObject({
      ok: false,
      failure: { code: 'damaged-entry' },
    });
  });
});
