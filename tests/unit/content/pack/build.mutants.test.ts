import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLinter } from '../../../../content/lint/lint.ts';
import { rules as allRules } from '../../../../content/lint/rules.ts';
import { buildPack } from '../../../../content/pack/build.ts';
import { openPack } from '../../../../content/pack/open.ts';
import { fixedKey } from '../../../fixtures/fixed-key.ts';
import { chanceFrom, mutantsWanted, Outcomes } from '../../../fixtures/mutants/chance.ts';
import { writeSourceMutant } from '../../../fixtures/mutants/source-mutants.ts';
import { createPlainIndexer } from '../../../fixtures/plain-indexer.ts';

/** Share of all mutants that are sources, and how many of them are tried in every run. */
const WANTED = mutantsWanted(0.3, 80);
/** The grade in the sound source is of an invented system; every mutant would be refused for that alone. */
const rules = allRules.filter(({ name }) => name !== 'unknown-grade-system');
const SECRET = 'the-words-of-a-file-that-is-nobody-elses-business';

let folder: string;
let secret: string;
const key = fixedKey('the publisher');
const outcomes = new Outcomes('sources');

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'nightlamp-sources-'));
  secret = path.join(folder, 'secret.md');
  await writeFile(secret, `---\ntitle: ${SECRET}\n---\n\n${SECRET}\n`);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Builds what is there. A pack that comes of it must be one that its own reader takes, to the last file. */
async function outcomeOf(source: string): Promise<string> {
  const out = path.join(folder, 'out', 'mutant.nlpack');
  const { built, problems } = await buildPack({
    source,
    out,
    key,
    indexer: createPlainIndexer(),
    linter: createLinter({ today: '2026-11-23', rules }),
  });
  expect(JSON.stringify(problems)).not.toContain(SECRET);
  if (!built) {
    const [first] = problems.filter(({ severity }) => severity === 'error');
    expect(first, 'refused without a reason').toBeDefined();
    return `refused: ${first?.rule}`;
  }
  const opened = await openPack(out, { trustedKeys: [key.publicKey], verify: 'all' });
  if (!opened.ok) throw new Error(`built, but its reader refuses it: ${opened.failure.message}`);
  const pack = opened.value;
  try {
    for (const entry of pack.paths()) {
      const bytes = await pack.readEntry(entry);
      expect(bytes.ok && bytes.value.includes(SECRET), entry).toBe(false);
    }
    return 'built, and its reader takes it';
  } finally {
    await pack.close();
  }
}

test(`${WANTED} hostile sources: each is refused with a reason, or built into a sound pack; nothing is left behind`, async () => {
  await rm(path.join(folder, 'out'), { recursive: true, force: true });
  for (let number = 0; number < WANTED; number += 1) {
    const source = path.join(folder, 'source');
    const out = path.join(folder, 'out');
    await rm(source, { recursive: true, force: true });
    await rm(out, { recursive: true, force: true });
    await mkdir(out);
    const kind = await writeSourceMutant(source, chanceFrom(number), secret);
    try {
      outcomes.add(await outcomeOf(source));
      expect((await readdir(out)).filter((name) => name !== 'mutant.nlpack')).toEqual([]);
      expect((await readdir(folder)).sort()).toEqual(['out', 'secret.md', 'source']);
    } catch (error) {
      throw new Error(`mutant ${number} (${kind})`, { cause: error });
    }
  }
  outcomes.print();
  expect(outcomes.total).toBe(WANTED);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
}, 1_200_000);
