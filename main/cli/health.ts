import { Command } from 'commander';
import type { InstallationReport } from '../api/contract.ts';
import { defaultDataDir } from '../library/data-dir.ts';
import { openNightlamp } from './open-nightlamp.ts';
import { exitCodes, print, printJson } from './output.ts';
import { collect } from './serve.ts';

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
    const report = await nightlamp.examine(true);
    if (flags.json) printJson(report);
    else lines(report).forEach(print);
    if (!report.healthy) process.exitCode = exitCodes.refused;
  } finally {
    await nightlamp.close();
  }
}

function lines(report: InstallationReport): string[] {
  const { policy, disk } = report;
  const decided = policy.inForce.filter(({ source }) => source !== 'default');
  return [
    report.healthy ? 'Everything is in order.' : 'Something needs attention.',
    `Nightlamp ${report.version}, ${report.runtime}, search: ${report.search}`,
    ...report.packs.map(
      (pack) =>
        `${pack.sound ? '✓' : '✗'} ${pack.title} ${pack.version}, ${pack.ageDays} days old, ${pack.trust}: ${pack.finding}`,
    ),
    ...(report.packs.length === 0 ? ['✗ No pack is open.'] : []),
    ...report.refused.map((problem) => `✗ ${problem.file}: ${problem.message} ${problem.hint}`),
    ...policy.problems.map(
      ({ file, key, reason }) => `✗ ${file}: ${key === '' ? 'the policy' : `“${key}”`}: ${reason}`,
    ),
    `Policy: ${decided.length === 0 ? 'defaults' : decided.map(({ key, source }) => `${key} (${source})`).join(', ')}`,
    ...report.keys.map((key) => `Trusted key: ${key.name}: ${key.words}`),
    ...(disk === null
      ? []
      : [`${disk.enough ? '✓' : '✗'} ${gigabytes(disk.freeBytes)} GB free for ${disk.folder}`]),
    ...report.log.recent.slice(-5).map((line) => `Log: ${line}`),
  ];
}

function gigabytes(bytes: number): string {
  return (bytes / 1024 ** 3).toFixed(1);
}
