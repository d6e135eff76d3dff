import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPack } from '../../../content/pack/open.ts';
import { openStore } from '../../../main/library/store.ts';
import { readRecalls } from '../../../main/library/recalls.ts';
import { writeEditions, type Editions } from './editions.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const cli = path.join(root, 'dist/main/cli.js');
const killer = path.join(import.meta.dirname, 'kill-at-write.mjs');
const modes = ['before', 'torn', 'after'] as const;

let work: string;
let editions: Editions;
const trusted = [
  (
    JSON.parse(readFileSync(path.join(root, '.nightlamp/development-key.json'), 'utf8')) as {
      publicKey: string;
    }
  ).publicKey,
];

beforeAll(() => {
  work = mkdtempSync(path.join(tmpdir(), 'nightlamp-power-cut-'));
  editions = writeEditions(work, cli, path.join(root, '.nightlamp/development-key.json'));
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

interface Scenario {
  readonly name: string;
  /** Commands that make the library as it was before the cut. */
  readonly before: () => string[][];
  readonly command: () => string[];
  /** Sequences that may be current afterwards: the old state or the new one, nothing else. */
  readonly allowed: readonly (number | null)[];
  /** Something an earlier interruption left in the folder. */
  readonly leftOver?: (data: string) => void;
}

const install = (file: string): string[] => ['install', file, '--allow-untrusted'];
const scenarios: readonly Scenario[] = [
  {
    name: 'first installation',
    before: () => [],
    command: () => install(editions.first),
    allowed: [null, 1],
  },
  {
    name: 'update',
    before: () => [install(editions.first)],
    command: () => install(editions.second),
    allowed: [1, 2],
  },
  {
    name: 'update over a kept previous version',
    before: () => [install(editions.first), install(editions.second)],
    command: () => [...install(editions.first), '--allow-older'],
    allowed: [2, 1],
  },
  {
    name: 'update after an interrupted one',
    before: () => [install(editions.first)],
    leftOver: (data) => {
      writeFileSync(path.join(data, 'packs', 'incoming.partial'), 'half a pack');
      writeFileSync(path.join(data, 'library.json.00000000.partial'), '{"format":');
      writeFileSync(path.join(data, 'library.lock'), '999999999');
    },
    command: () => install(editions.second),
    allowed: [1, 2],
  },
  {
    name: 'recall',
    before: () => [install(editions.first)],
    command: () => ['recall', editions.recall],
    allowed: [1],
  },
  {
    name: 'roll-back',
    before: () => [install(editions.first), install(editions.second)],
    command: () => ['rollback', 'power-cut'],
    allowed: [2, 1],
  },
  {
    name: 'removal',
    before: () => [install(editions.first)],
    command: () => ['remove', 'power-cut'],
    allowed: [1, null],
  },
];

/** Runs a command of the library, with the killer when `env` asks for it. */
function run(
  args: string[],
  data: string,
  env: Record<string, string> = {},
): Promise<{ status: number | null; signal: string | null }> {
  const loader = Object.keys(env).length > 0 ? ['--import', killer] : [];
  const child = spawn(process.execPath, [...loader, cli, 'pack', ...args, '--data', data], {
    env: { ...process.env, ...env },
    stdio: 'ignore',
  });
  return new Promise((resolve) => child.once('exit', (status, signal) => resolve({ status, signal })));
}

/** What a start after the cut finds: the sequence that is current, from a pack whose every byte is verified. */
async function currentSequence(data: string): Promise<number | null> {
  const store = openStore(data);
  const installed = await store.read();
  if (!installed.ok) throw new Error(installed.failure.message);
  const current = installed.value.packs['power-cut']?.current;
  if (!current) return null;
  const opened = await openPack(store.packFile(current.file), { trustedKeys: [], verify: 'all' });
  if (!opened.ok) throw new Error(opened.failure.message);
  await opened.value.close();
  return opened.value.manifest.sequence;
}

let killed = 0;

it.each(scenarios)(
  '$name: a power cut at any write leaves a working library',
  async (scenario) => {
    const { name, before, command, allowed } = scenario;
    const prepared = path.join(work, `before-${scenarios.indexOf(scenario)}`);
    for (const args of before()) expect((await run(args, prepared)).status).toBe(0);
    scenario.leftOver?.(prepared);
    const fresh = (trial: string): string => {
      rmSync(trial, { recursive: true, force: true });
      if (before().length > 0) cpSync(prepared, trial, { recursive: true });
      return trial;
    };

    const countFile = path.join(work, 'count');
    await run(command(), fresh(path.join(work, 'counted')), { KILL_AT: '0', KILL_COUNT_FILE: countFile });
    const boundaries = Number(readFileSync(countFile, 'utf8'));
    expect(boundaries).toBeGreaterThan(5);

    for (let at = 1; at <= boundaries; at++) {
      const cuts = modes.map(async (mode) => {
        const trial = fresh(path.join(work, `trial-${mode}`));
        const { signal } = await run(command(), trial, { KILL_AT: String(at), KILL_MODE: mode });
        expect(signal, `${name}, ${mode} write ${at}`).toBe('SIGKILL');
        killed += 1;
        expect(allowed, `${name}, ${mode} write ${at}`).toContain(await currentSequence(trial));
        expect(
          (await readRecalls(openStore(trial), trusted)).problems,
          `${name}, ${mode} write ${at}`,
        ).toEqual([]);
        // And the library can be changed again: nothing the cut left behind is in the way.
        if (mode === 'torn') expect([0, 1]).toContain((await run(command(), trial)).status);
      });
      await Promise.all(cuts);
    }
  },
  600_000,
);

it('tried at least 200 cuts', () => {
  process.stderr.write(`power cuts tried: ${killed}\n`);
  expect(killed).toBeGreaterThanOrEqual(200);
});
