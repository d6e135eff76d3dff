import type { InstallationReport } from '../../main/api/contract.ts';

/**
 * What “copy diagnostics” copies: plain text for whoever helps. In English, whatever the language of the screen, because it is
 * read by maintainers. No query, no text of an article, no note; the home folder is written as `~`.
 */
export function diagnosticsText(report: InstallationReport): string {
  const { packs, refused, keys, policy, disk, memory, log } = report;
  return [
    `Nightlamp ${report.version} (${report.runtime}, ${report.platform})`,
    `Healthy: ${report.healthy ? 'yes' : 'NO'}; search: ${report.search}`,
    `Memory: ${megabytes(memory.residentBytes)} MB; free disk: ${disk ? `${megabytes(disk.freeBytes)} MB at ${disk.folder}` : 'no library folder'}`,
    '',
    'Packs',
    ...packs.map(
      (pack) =>
        `  ${pack.id} ${pack.version}, published ${pack.published}, ${pack.trust}, ${pack.articles} articles; ${pack.finding || 'files not checked'}`,
    ),
    ...refused.map(({ file, code, message }) => `  REFUSED ${file}: ${code}: ${message}`),
    '',
    'Trusted keys',
    ...keys.map(({ name, words }) => `  ${name}: ${words}`),
    '',
    `Policy (${policy.files.join(', ')})`,
    ...policy.inForce.map(({ key, value, source }) => `  ${key} = ${value} (${source})`),
    ...policy.problems.map(({ file, key, reason }) => `  PROBLEM ${file}: ${key}: ${reason}`),
    '',
    `Log (${log.file || 'none'})`,
    ...log.recent.map((line) => `  ${line}`),
  ].join('\n');
}

/** As the page shows them. */
function megabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}
