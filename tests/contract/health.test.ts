import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { FailureReply, InstallationReport } from '../../main/api/contract.ts';
import { startServer } from '../e2e/server.ts';
import { ask } from './running-app.ts';

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '../..');
const starter = path.join(root, 'dist/packs/starter.nlpack');

let data: string;
beforeAll(async () => {
  data = await mkdtemp(path.join(tmpdir(), 'nightlamp-health-'));
});
afterAll(() => rm(data, { recursive: true, force: true }));

async function health(args: readonly string[]): Promise<{ code: number; report: InstallationReport }> {
  const command = ['dist/main/cli.js', 'health', '--json', '--data', data, ...args];
  try {
    const { stdout } = await run(process.execPath, command, { cwd: root });
    return { code: 0, report: JSON.parse(stdout) as InstallationReport };
  } catch (error) {
    const { code, stdout } = error as { code: number; stdout: string };
    return { code, report: JSON.parse(stdout) as InstallationReport };
  }
}

it('reports a sound installation with exit code 0: packs, keys, policy with its sources, disk, memory', async () => {
  await writeFile(path.join(data, 'policy.json'), '{"idleMinutes": 7}');
  const { code, report } = await health(['--pack', starter]);
  expect(report).toMatchObject({ healthy: true, search: 'ready', packs: [{ id: 'starter', sound: true }] });
  expect(report.packs[0]?.finding).toMatch(/^All \d+ files match the signed list/);
  expect(report.policy.inForce).toContainEqual({ key: 'idleMinutes', value: '7', source: 'user' });
  expect(report.policy.inForce).toContainEqual({ key: 'sharedMode', value: 'false', source: 'default' });
  expect(report.keys.length).toBeGreaterThan(0);
  expect(report.disk?.freeBytes).toBeGreaterThan(0);
  expect(report.memory.residentBytes).toBeGreaterThan(0);
  expect(code).toBe(0);
});

it('reports a changed pack with exit code 1 and names it', async () => {
  const damaged = path.join(data, 'damaged.nlpack');
  await copyFile(starter, damaged);
  const bytes = await readFile(damaged);
  bytes.fill(0, Math.floor(bytes.length / 2), Math.floor(bytes.length / 2) + 64);
  await writeFile(damaged, bytes);
  const { code, report } = await health(['--pack', damaged]);
  expect(code).toBe(1);
  expect(report.healthy).toBe(false);
  expect(report.refused.length + report.packs.filter((pack) => pack.sound === false).length).toBeGreaterThan(
    0,
  );
});

it('reports a policy that cannot be used with exit code 1, key and reason', async () => {
  await writeFile(path.join(data, 'policy.json'), '{"idleMinutes": "soon"}');
  const { code, report } = await health(['--pack', starter]);
  await rm(path.join(data, 'policy.json'));
  expect(code).toBe(1);
  expect(report.policy.problems).toMatchObject([{ key: 'idleMinutes' }]);
  expect(report.policy.inForce).toContainEqual({ key: 'idleMinutes', value: '10', source: 'safe' });
});

it('GET /api/diagnostics tells this machine, and nobody on the network', async () => {
  const here = await startServer([starter], ['--data', data]);
  const told = await ask<InstallationReport>(here, '/api/diagnostics?verify=true');
  await here.stop();
  expect(told.status).toBe(200);
  expect(told.body.packs).toMatchObject([{ id: 'starter', sound: true }]);

  const shared = await startServer([starter], ['--data', data, '--host', '0.0.0.0']);
  const refused = await ask<FailureReply>(shared, '/api/diagnostics');
  await shared.stop();
  expect(refused.status).toBe(403);
  expect(refused.body.error.code).toBe('not-allowed');
});
