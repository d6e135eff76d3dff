// Starts a packed program once with `--health` and reads its fuses: what can be known of a release that nobody can drive from
// outside. `node scripts/check-packed.mjs FOLDER` where the folder is the builder's output.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';

const folder = path.resolve(process.argv[2] ?? 'release');
const programs = [
  'linux-unpacked/nightlamp',
  'linux-arm64-unpacked/nightlamp',
  'win-unpacked/Nightlamp.exe',
  'mac/Nightlamp.app/Contents/MacOS/Nightlamp',
  'mac-arm64/Nightlamp.app/Contents/MacOS/Nightlamp',
];
const program = programs.map((name) => path.join(folder, name)).find((file) => existsSync(file));
if (!program) throw new Error(`No packed program in ${folder}: it holds ${readdirSync(folder).join(', ')}.`);

/** Fuses that must be off in a release. */
const off = [
  FuseV1Options.RunAsNode,
  FuseV1Options.EnableNodeOptionsEnvironmentVariable,
  FuseV1Options.EnableNodeCliInspectArguments,
  FuseV1Options.GrantFileProtocolExtraPrivileges,
];
/** Fuses that must be on in a release. */
const on = [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, FuseV1Options.OnlyLoadAppFromAsar];

/** @type {Record<string, unknown>} */
const wire = { ...(await getCurrentFuseWire(program.replace(/\/Contents\/MacOS\/Nightlamp$/, ''))) };
const wrong = [
  ...off.filter((fuse) => wire[fuse] !== '0'.charCodeAt(0)),
  ...on.filter((fuse) => wire[fuse] !== '1'.charCodeAt(0)),
].map((fuse) => FuseV1Options[fuse]);
if (wrong.length > 0) throw new Error(`Fuses that are not set for a release: ${wrong.join(', ')}.`);

const data = mkdtempSync(path.join(tmpdir(), 'nightlamp-packed-'));
try {
  const run = spawnSync(program, ['--health', `--data=${data}`], { encoding: 'utf8', timeout: 120_000 });
  process.stdout.write(run.stdout);
  if (run.status !== 0)
    throw new Error(`${program} --health ended with ${run.status ?? run.signal}:\n${run.stderr}`);
  /** @type {{ packaged: boolean }} */
  const report = JSON.parse(run.stdout);
  if (!report.packaged) throw new Error('The program does not know that it is packaged.');
} finally {
  rmSync(data, { recursive: true, force: true });
}
