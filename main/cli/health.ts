import { statfs } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { fingerprintOf } from '../../content/pack/keys.ts';
import { verifyPack } from '../../content/pack/verify.ts';
import { defaultDataDir } from '../library/data-dir.ts';
import { pinnedKeys } from '../library/trust.ts';
import type { Nightlamp } from '../nightlamp.ts';
import { machinePolicyFile, userPolicyFile } from '../policy/read-policy.ts';
import { openNightlamp } from './open-nightlamp.ts';
import { exitCodes, print, printJson } from './output.ts';
import { collect } from './serve.ts';
import { version } from './version.ts';

/** Below this much room an update of a large pack may fail. */
const ENOUGH_DISK = 2 * 1024 ** 3;

interface HealthFlags {
  pack: string[];
  data: string;
  json: boolean;
}

/** `nightlamp health`: whether this installation can be relied on, for a person and for monitoring (exit 1 when not). */
export function healthCommand(): Command {
  return new Command('health')
    .description('check this installation: policy, every file of every pack, keys, index, disk')
    .option(
      '--pack <file>',
      'check this pack (may be repeated); without it, the packs of this installation',
      collect,
      [],
    )
    .option('--data <dir>', 'library folder', defaultDataDir())
    .option('--json', 'print one JSON document', false)
    .action(run);
}

async function run(flags: HealthFlags): Promise<void> {
  const nightlamp = await openNightlamp({ packs: flags.pack, data: flags.data });
  try {
    await nightlamp.search.whenReady();
    const report = await healthOf(nightlamp, flags.data);
    if (flags.json) printJson(report);
    else lines(report).forEach(print);
    if (!report.healthy) process.exitCode = exitCodes.refused;
  } finally {
    await nightlamp.close();
  }
}

type HealthReport = Awaited<ReturnType<typeof healthOf>>;

async function healthOf(nightlamp: Nightlamp, data: string) {
  const { policy, sources, problems: policyProblems } = nightlamp.policy;
  const trusted = [
    ...pinnedKeys(false).map(({ name, publicKey }) => ({ name, publicKey })),
    ...policy.trustedKeys,
  ];
  const packs = await checkedPacks(
    nightlamp,
    trusted.map((key) => key.publicKey),
  );
  const refused = nightlamp.library.overview().problems;
  const disk = await freeBytes(data);
  return {
    healthy:
      packs.length > 0 &&
      packs.every((pack) => pack.sound) &&
      refused.length === 0 &&
      policyProblems.length === 0 &&
      disk > ENOUGH_DISK,
    version,
    node: process.versions.node,
    search: nightlamp.search.stage(),
    packs,
    refused,
    keys: trusted.map(({ name, publicKey }) => ({ name, words: fingerprintOf(publicKey) })),
    policy: {
      inForce: policy,
      sources,
      problems: policyProblems,
      files: [machinePolicyFile(), userPolicyFile(data)],
    },
    disk: { folder: data, freeBytes: disk, enough: disk > ENOUGH_DISK },
    memory: { residentBytes: process.memoryUsage.rss() },
  };
}

async function checkedPacks({ library }: Nightlamp, trustedKeys: readonly string[]) {
  const files = new Map(library.files().map(({ id, file }) => [id, file]));
  return await Promise.all(
    library.packs().map(async ({ id, title, version: edition, published, trust, articles }) => {
      const verified = await verifyPack(files.get(id) ?? '', { trustedKeys });
      const sound = verified.ok && verified.value.changed.length === 0 && verified.value.failure === null;
      const finding = verified.ok ? verified.value.sentence : verified.failure.message;
      return {
        id,
        title,
        version: edition,
        published,
        ageDays: daysSince(published),
        trust,
        articles,
        sound,
        finding,
      };
    }),
  );
}

function daysSince(date: string): number {
  return Math.floor((Date.now() - Date.parse(date)) / 86_400_000);
}

/** Room on the disk of a folder, or of the nearest one above it that exists. */
async function freeBytes(folder: string): Promise<number> {
  if (!existsSync(folder)) return await freeBytes(path.dirname(path.resolve(folder)));
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

function lines(report: HealthReport): string[] {
  const { policy, disk } = report;
  const decided = Object.entries(policy.sources).filter(([, source]) => source !== 'default');
  return [
    report.healthy ? 'Everything is in order.' : 'Something needs attention.',
    `Nightlamp ${report.version}, Node ${report.node}, search: ${report.search}`,
    ...report.packs.map(
      (pack) =>
        `${pack.sound ? '✓' : '✗'} ${pack.title} ${pack.version}, ${pack.ageDays} days old, ${pack.trust}: ${pack.finding}`,
    ),
    ...(report.packs.length === 0 ? ['✗ No pack is open.'] : []),
    ...report.refused.map((problem) => `✗ ${problem.file}: ${problem.message} ${problem.hint}`),
    ...policy.problems.map(
      ({ file, key, reason }) => `✗ ${file}: ${key === '' ? 'the policy' : `“${key}”`}: ${reason}`,
    ),
    `Policy: ${decided.length === 0 ? 'defaults' : decided.map(([key, source]) => `${key} (${source})`).join(', ')}`,
    ...report.keys.map((key) => `Trusted key: ${key.name}: ${key.words}`),
    `${disk.enough ? '✓' : '✗'} ${(disk.freeBytes / 1024 ** 3).toFixed(1)} GB free for ${disk.folder}`,
  ];
}
