import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { cli } from './small-pack.ts';

// Each run is a process of its own; on a busy machine they wait for each other.
vi.setConfig({ testTimeout: 120_000 });

let work: string;

beforeAll(() => {
  work = mkdtempSync(path.join(tmpdir(), 'nightlamp-usage-'));
  mkdirSync(path.join(work, 'empty'));
  writeFileSync(path.join(work, 'text.txt'), 'no pack');
  writeFileSync(path.join(work, 'half.json'), '{"x":');
  writeFileSync(path.join(work, 'policy.json'), '{"idleMinutes": 0}');
  nightlamp('pack', 'key', '--out', 'key.json');
});
afterAll(() => rmSync(work, { recursive: true }));

function nightlamp(...args: string[]): { exit: number | null; out: string; said: string } {
  const env = { ...process.env, NIGHTLAMP_DATA: path.join(work, 'data') };
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: work,
    env,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { exit: status, out: stdout, said: stderr };
}

describe('nightlamp with arguments that cannot be used', () => {
  it.each([
    [['nonsense']],
    [['serve', '--port', 'abc']],
    [['search']],
    [['pack', 'nonsense']],
    [['pack', 'build', 'empty']],
    [['pack', 'install', '--once']],
    [['pack', 'recall', 'half.json', '--sign', 'key.json']],
    [['pack', 'recall', 'half.json', '--out', 'list.nlrecall']],
    [['policy', 'nonsense']],
    [['health', '--nonsense']],
  ])('%j: wrong usage, and where the right one is told', (args) => {
    const { exit, said } = nightlamp(...args);
    expect(exit).toBe(2);
    expect(said).toMatch(/^error: /);
    expect(said).toContain('(add --help for how it is used)');
  });

  it.each([
    [['serve', '--host', '192.0.2.1', '--port', '0'], '192.0.2.1, because this machine has no such address.'],
    [['serve', '--lan', '--host', '192.0.2.77', '--port', '0'], 'Addresses of this machine: '],
    [['pack', 'build', 'nowhere', '--out', 'x.nlpack'], 'There is nothing at nowhere.'],
    [['pack', 'key', '--out', 'nowhere/key.json'], 'because there is nothing at this path.'],
    [['pack', 'install', 'text.txt'], '“text.txt” was refused'],
    [['pack', 'install', 'empty'], 'because it is a folder, not a file.'],
    [['pack', 'list', '--data', 'text.txt'], 'because there is a file where a folder should be.'],
    [['pack', 'rollback', 'x', '--data', 'text.txt'], 'because there is a file where a folder should be.'],
    [['health', '--data', 'text.txt'], 'because there is a file where a folder should be.'],
    [['pack', 'recall', 'nowhere'], 'because there is nothing at this path.'],
    [['pack', 'recall', 'half.json', '--sign', 'key.json', '--out', 'list'], 'half.json: “the list”:'],
    [['pack', 'recall', 'nowhere', '--sign', 'key.json', '--out', 'list'], 'there is nothing at this path.'],
    [['policy', 'check', 'policy.json'], '“idleMinutes”: a whole number from 1 to 240'],
  ])('%j: refused, with the reason and what to do', (args, reason) => {
    const { exit, out, said } = nightlamp(...args);
    expect(exit).toBe(1);
    expect(`${said}${out}`).toContain(reason);
    expect(`${said}${out}`).not.toMatch(/\bE[A-Z]{4,}\b|\bat \w+ \(/);
  });

  it('a folder looked through once, in which there is nothing, is said to be so', () => {
    const { exit, said } = nightlamp('pack', 'install', '--watch', 'empty', '--once');
    expect(exit).toBe(0);
    expect(said).toContain('There is no pack and no recall list in ');
  });
});
