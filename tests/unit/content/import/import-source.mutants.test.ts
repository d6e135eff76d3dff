import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importSource } from '../../../../content/import/import-source.ts';
import { createLinter } from '../../../../content/lint/lint.ts';
import { buildPack } from '../../../../content/pack/build.ts';
import { openPack } from '../../../../content/pack/open.ts';
import { chanceFrom, mutantsWanted, Outcomes } from '../../../fixtures/mutants/chance.ts';
import { writeImportMutant, type ImportMutant } from '../../../fixtures/mutants/import-mutants.ts';
import { createPlainIndexer } from '../../../fixtures/plain-indexer.ts';

/** Share of all mutants that are imports, and how many of them are tried in every run. */
const WANTED = mutantsWanted(0.1, 25);
const SECRET = 'the words of a file that is nobody else’s business';

let folder: string;
let secret: string;
const outcomes = new Outcomes('imports');

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'nightlamp-imports-'));
  secret = path.join(folder, 'secret.md');
  await writeFile(secret, `# ${SECRET}\n\n${SECRET}\n`);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Imports it and builds what came of it: whatever is let in must be fit to be built and read. */
async function outcomeOf({ format, input }: ImportMutant): Promise<string> {
  const source = path.join(folder, 'source');
  const out = path.join(folder, 'mutant.nlpack');
  await rm(source, { recursive: true, force: true });
  const imported = await importSource({
    format,
    path: input,
    out: source,
    today: '2026-11-23',
    title: 'Mutants',
  });
  if (!imported.ok) return `${format}: refused whole, ${imported.failure.code}`;
  const { articles, refused } = imported.value;
  if (articles === 0) return `${format}: no article, ${refused.length} records refused`;
  const { built, problems } = await buildPack({
    source,
    out,
    indexer: createPlainIndexer(),
    linter: createLinter({ today: '2026-11-23' }),
  });
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(errors).toEqual([]);
  const opened = await openPack(out, { trustedKeys: [], verify: 'all' });
  if (!built || !opened.ok) throw new Error('imported, but no pack that can be read came of it');
  for (const { id } of opened.value.contents.articles)
    expect(JSON.stringify(await opened.value.readArticle(id))).not.toContain(SECRET);
  await opened.value.close();
  await rm(out);
  return `${format}: ${refused.length === 0 ? 'all taken' : 'some records refused'}, built and read`;
}

test(`${WANTED} hostile imports: what is let in can be built and read, and nothing is written elsewhere`, async () => {
  for (let number = 0; number < WANTED; number += 1) {
    const place = path.join(folder, 'input');
    await rm(place, { recursive: true, force: true });
    await mkdir(place);
    const mutant = await writeImportMutant(place, chanceFrom(number), secret);
    const before = await readdir(place);
    try {
      outcomes.add(await outcomeOf(mutant));
      expect(await readdir(place)).toEqual(before);
      const there = (await readdir(folder)).filter((name) => name !== 'source');
      expect(there.sort()).toEqual(['input', 'secret.md']);
    } catch (error) {
      throw new Error(`mutant ${number} (${mutant.format})`, { cause: error });
    }
  }
  outcomes.print();
  expect(outcomes.total).toBe(WANTED);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
}, 1_200_000);
