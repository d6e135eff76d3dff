import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPack } from '../../../content/pack/open.ts';
import { openStore } from '../../../main/library/store.ts';
import { writeEditions } from './editions.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const cli = path.join(root, 'dist/main/cli.js');
const killer = path.join(import.meta.dirname, 'kill-at-write.mjs');
const modes = ['before', 'torn', 'after'] as const;

let work: string;
let editions: { first: string; second: string };

beforeAll(async () => {
  work = mkdtempSync(path.join(tmpdir(), 'nightlamp-power-cut-'));
  editions = await writeEditions(work, cli);
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

interface Scenario {
  readonly name: string;
  /** Commands that make the library as it was before the cut. */
  readonly before: () => string[][];
  readonly command: () => string[];
  /** Sequences that may be current afterwards: the old state or the new one, nothing else. */
  readonly allowed: readonly (number | null)[];
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

function run(args: string[], data: string, env: Record<string, string> = {}): ReturnType<typeof spawnSync> {
  const loader = Object.keys(env).length > 0 ? ['--import', killer] : [];
  return spawnSync(process.execPath, [...loader, cli, 'pack', ...args, '--data', data], {
    env: { ...process.env, ...env },
  });
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
  async ({ name, before, command, allowed }) => {
    const prepared = path.join(work, `${name}-before`.replaceAll(' ', '-'));
    for (const args of before()) expect(run(args, prepared).status).toBe(0);
    const countFile = path.join(work, 'count');
    const trial = path.join(work, 'trial');

    const fresh = (): void => {
      rmSync(trial, { recursive: true, force: true });
      if (before().length > 0) cpSync(prepared, trial, { recursive: true });
    };
    fresh();
    execFileSync(process.execPath, ['--import', killer, cli, 'pack', ...command(), '--data', trial], {
      env: { ...process.env, KILL_AT: '0', KILL_COUNT_FILE: countFile },
      stdio: 'ignore',
    });
    const boundaries = Number(readFileSync(countFile, 'utf8'));
    expect(boundaries).toBeGreaterThan(5);

    for (let at = 1; at <= boundaries; at++) {
      for (const mode of modes) {
        fresh();
        const { signal } = run(command(), trial, { KILL_AT: String(at), KILL_MODE: mode });
        expect(signal, `${name}, ${mode} write ${at}`).toBe('SIGKILL');
        killed += 1;
        expect(allowed, `${name}, ${mode} write ${at}`).toContain(await currentSequence(trial));
        // And the library can be changed again: nothing the cut left behind is in the way.
        if (mode === 'torn') expect([0, 1]).toContain(run(command(), trial).status);
      }
    }
  },
  300_000,
);

it('tried at least 200 cuts', () => {
  process.stderr.write(`power cuts tried: ${killed}\n`);
  expect(killed).toBeGreaterThanOrEqual(200);
});
