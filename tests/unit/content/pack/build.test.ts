import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Article } from '../../../../content/model/article.ts';
import type { Problem } from '../../../../content/model/problem.ts';
import { buildPack, type BuildOptions } from '../../../../content/pack/build.ts';
import { createSigningKey } from '../../../../content/pack/keys.ts';
import { openPack } from '../../../../content/pack/open.ts';
import type { Linter } from '../../../../content/pack/source-types.ts';
import { createPlainIndexer } from '../../../fixtures/plain-indexer.ts';
import { unzip } from '../../../fixtures/raw-zip.ts';
import { articleText, writeSource } from '../../../fixtures/source-folder.ts';

const good = 'tests/fixtures/packs/good';
let folder: string;
let out: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nightlamp-build-'));
  out = join(folder, 'out.nlpack');
});

function build(options: Partial<BuildOptions> = {}): ReturnType<typeof buildPack> {
  return buildPack({ source: good, out, indexer: createPlainIndexer(), ...options });
}

/** A linter that finds what it is given; the real one has tests of its own. */
function linterOf(perArticle: (article: Article) => Problem[], overall: Problem[] = []): Linter {
  return { checkArticle: ({ article }) => perArticle(article), checkPack: () => overall };
}

function problem(change: Partial<Problem>): Problem {
  return {
    file: 'articles/calf-pump.md',
    line: 1,
    column: 1,
    rule: 'trial-rule',
    severity: 'warning',
    message: 'Something.',
    todo: 'Do it.',
    ...change,
  };
}

describe('bytes', () => {
  test('are the same for the same source and key, at another time and in another time zone', async () => {
    const key = createSigningKey();
    await build({ key });
    const first = await readFile(out);
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Auckland';
    const second = join(folder, 'second.nlpack');
    try {
      await build({ key, out: second });
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
    expect((await readFile(second)).equals(first)).toBe(true);
  });

  test('differ in nothing but the manifest and its signature with another key', async () => {
    await build({ key: createSigningKey() });
    const one = await unzip(await readFile(out));
    await build({ key: createSigningKey() });
    const two = await unzip(await readFile(out));
    const differing = [...one].filter(([path, bytes]) => !two.get(path)?.equals(bytes)).map(([path]) => path);
    expect(differing).toEqual(['manifest.json', 'manifest.sig']);
  });

  test('hold the manifest first, then its signature, the contents, and the rest by name', async () => {
    await build({ key: createSigningKey() });
    expect([...(await unzip(await readFile(out))).keys()]).toEqual([
      'manifest.json',
      'manifest.sig',
      'contents.json',
      'articles/calf-pump.json',
      'articles/leg-swelling.json',
      'editorial-policy.json',
      'glossary.json',
      'learning-paths.json',
      'licences.json',
      'references.json',
      'search/titles.json',
    ]);
  });

  test('without a key there is no signature, and the pack is badged as unsigned', async () => {
    const { built } = await build();
    expect(built?.manifest.publisher.key).toBeNull();
    expect([...(await unzip(await readFile(out))).keys()]).not.toContain('manifest.sig');
    const opened = await openPack(out, { trustedKeys: [] });
    expect(opened).toMatchObject({ ok: true, value: { trust: 'unsigned' } });
    if (opened.ok) await opened.value.close();
  });

  test('the manifest says what is in the pack', async () => {
    const { built } = await build();
    expect(built?.manifest).toMatchObject({
      format: 1,
      id: 'good',
      version: '1.10',
      sequence: 3,
      published: '2026-11-01',
      counts: { articles: 2, sections: 7, references: 3 },
      publisher: { name: 'Nightlamp tests', key: null },
    });
    expect(built?.bytes).toBe((await readFile(out)).length);
  });
});

describe('what the linter finds', () => {
  test('errors refuse the build, and nothing is written', async () => {
    const linter = linterOf((article) =>
      article.id === 'leg-swelling' ? [problem({ severity: 'error' })] : [],
    );
    const { built, problems } = await build({ linter });
    expect(built).toBeNull();
    expect(problems).toHaveLength(1);
    expect(await readdir(folder)).toEqual([]);
  });

  test('warnings travel with the article and are counted in its listing', async () => {
    const linter = linterOf((article) =>
      article.id === 'calf-pump' ? [problem({ section: 'how-it-works', reference: 'alpha2005' })] : [],
    );
    const { built, problems } = await build({ linter });
    expect(built).not.toBeNull();
    expect(problems).toHaveLength(1);
    const opened = await openPack(out, { trustedKeys: [] });
    if (!opened.ok) throw new Error(opened.failure.message);
    expect(opened.value.contents.articles.map(({ warnings }) => warnings)).toEqual([1, 0]);
    expect(await opened.value.readArticle('calf-pump')).toMatchObject({
      value: {
        warnings: [
          { rule: 'trial-rule', message: 'Something.', section: 'how-it-works', reference: 'alpha2005' },
        ],
      },
    });
    await opened.value.close();
  });

  test('warnings that only the whole pack shows travel too', async () => {
    const linter = linterOf(() => [], [problem({ article: 'leg-swelling', rule: 'over-all' })]);
    await build({ linter });
    const opened = await openPack(out, { trustedKeys: [] });
    if (!opened.ok) throw new Error(opened.failure.message);
    expect(opened.value.contents.articles.map(({ warnings }) => warnings)).toEqual([0, 1]);
    expect(await opened.value.readArticle('leg-swelling')).toMatchObject({
      value: { warnings: [{ rule: 'over-all' }] },
    });
    await opened.value.close();
  });
});

describe('a build that fails', () => {
  test('on problems in the source names them all and leaves the older pack as it was', async () => {
    await writeFile(out, 'older');
    const source = await writeSource({
      'articles/one.md': articleText('## A\n\n[@nobody]'),
      'articles/two.md': articleText('## A\n\n<b>'),
    });
    const { built, problems } = await build({ source });
    expect(built).toBeNull();
    expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'articles/one.md citation-without-reference',
      'articles/two.md raw-html',
    ]);
    expect(await readFile(out, 'utf8')).toBe('older');
    expect(await readdir(folder)).toEqual(['out.nlpack']);
  });

  test('on a folder that is no source says so', async () => {
    const { built, problems } = await build({ source: folder });
    expect(built).toBeNull();
    expect(problems.map(({ rule }) => rule)).toEqual(['pack-yml-missing']);
  });

  test('when stopped before or in the middle leaves no file', async () => {
    await expect(build({ signal: AbortSignal.abort(new Error('stopped')) })).rejects.toThrow('stopped');
    const controller = new AbortController();
    const stopping = build({
      signal: controller.signal,
      onProgress: ({ articles }) => {
        if (articles === 1) controller.abort(new Error('stopped in the middle'));
      },
    });
    await expect(stopping).rejects.toThrow('stopped in the middle');
    expect(await readdir(folder)).toEqual([]);
  });

  test('when the index fails leaves no file', async () => {
    const indexer = { add: () => undefined, finish: () => Promise.reject(new Error('no index')) };
    await expect(build({ indexer })).rejects.toThrow('no index');
    expect(await readdir(folder)).toEqual([]);
  });

  test('when the target cannot be written says why and leaves no file', async () => {
    await expect(build({ out: join(folder, 'none', 'out.nlpack') })).rejects.toMatchObject({
      code: 'ENOENT',
    });
    await mkdir(join(folder, 'taken.nlpack'));
    await expect(build({ out: join(folder, 'taken.nlpack') })).rejects.toMatchObject({ syscall: 'rename' });
    expect(await readdir(folder)).toEqual(['taken.nlpack']);
  });
});

describe('progress', () => {
  test('counts every article', async () => {
    const seen: string[] = [];
    await build({ onProgress: ({ articles, of }) => seen.push(`${articles}/${of}`) });
    expect(seen).toEqual(['1/2', '2/2']);
  });

  test('the indexer is given every article as it lies in the pack, in order', async () => {
    const given: string[] = [];
    const plain = createPlainIndexer();
    const indexer = {
      ...plain,
      add: (article: Article) => {
        given.push(article.id);
        plain.add(article);
      },
    };
    await build({ indexer });
    expect(given).toEqual(['calf-pump', 'leg-swelling']);
  });
});
