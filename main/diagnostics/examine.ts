import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { fingerprintOf } from '../../content/pack/keys.ts';
import { verifyPack } from '../../content/pack/verify.ts';
import type { InstallationReport, PackHealth } from '../api/contract.ts';
import type { Library } from '../library/library.ts';
import type { PolicyInForce } from '../policy/policy.ts';
import { machinePolicyFile, programPolicyFile, userPolicyFile } from '../policy/read-policy.ts';
import type { SearchService } from '../search/service.ts';
import type { Log } from './log.ts';

/** Below this much room an update of a large pack may fail. */
const ENOUGH_DISK = 2 * 1024 ** 3;

/** What is looked at. */
export interface Examined {
  readonly library: Library;
  readonly search: SearchService;
  readonly policy: PolicyInForce;
  readonly dataDir: string | null;
  /** Keys of this build and of the policy. */
  readonly keys: readonly { readonly name: string; readonly publicKey: string }[];
  readonly version: string;
  readonly log: Log;
}

/**
 * Looks at this installation. With `verify` every file of every pack is read and compared with its signed list; without it,
 * a pack counts as well when it could be opened. The reader's home folder is written as `~`.
 */
export async function examineInstallation(examined: Examined, verify: boolean): Promise<InstallationReport> {
  const { library, search, policy, dataDir, keys, version, log } = examined;
  const packs = await packsHealth(
    library,
    keys.map((key) => key.publicKey),
    verify,
  );
  const refused = library.overview().problems.map((problem) => ({ ...problem, file: atHome(problem.file) }));
  const disk = dataDir === null ? null : await diskOf(dataDir);
  return {
    healthy:
      packs.length > 0 &&
      packs.every((pack) => pack.sound !== false) &&
      refused.length === 0 &&
      policy.problems.length === 0 &&
      disk?.enough !== false,
    version,
    runtime: runtime(),
    platform: `${process.platform} ${process.arch}`,
    search: search.stage(),
    packs,
    refused,
    keys: keys.map(({ name, publicKey }) => ({ name, words: fingerprintOf(publicKey) })),
    policy: policyOf(policy, dataDir),
    disk,
    memory: { residentBytes: process.memoryUsage.rss() },
    log: { file: atHome(log.file), recent: log.recent().map(atHome) },
  };
}

function policyOf(
  { policy, sources, problems }: PolicyInForce,
  dataDir: string | null,
): InstallationReport['policy'] {
  const values: Readonly<Record<string, unknown>> = { ...policy };
  return {
    inForce: Object.entries(sources).map(([key, source]) => ({
      key,
      value: atHome(JSON.stringify(values[key])),
      source,
    })),
    problems: problems.map(({ file, key, reason }) => ({ file: atHome(file), key, reason })),
    files: [
      machinePolicyFile(),
      programPolicyFile(),
      ...(dataDir === null ? [] : [userPolicyFile(dataDir)]),
    ].map(atHome),
  };
}

async function packsHealth(
  library: Library,
  trustedKeys: readonly string[],
  verify: boolean,
): Promise<PackHealth[]> {
  const files = new Map(library.files().map(({ id, file }) => [id, file]));
  const health: PackHealth[] = [];
  for (const { id, title, version, published, trust, articles } of library.packs()) {
    const seen = { id, title, version, published, ageDays: daysSince(published), trust, articles };
    const found = verify ? await verified(files.get(id) ?? '', trustedKeys) : { sound: null, finding: '' };
    health.push({ ...seen, ...found });
  }
  return health;
}

async function verified(
  file: string,
  trustedKeys: readonly string[],
): Promise<Pick<PackHealth, 'sound' | 'finding'>> {
  const report = await verifyPack(file, { trustedKeys });
  if (!report.ok) return { sound: false, finding: report.failure.message };
  const { changed, failure, sentence } = report.value;
  return { sound: changed.length === 0 && failure === null, finding: sentence };
}

function daysSince(date: string): number {
  return Math.floor((Date.now() - Date.parse(date)) / 86_400_000);
}

async function diskOf(folder: string): Promise<NonNullable<InstallationReport['disk']>> {
  const free = await freeBytes(folder);
  return { folder: atHome(folder), freeBytes: free, enough: free > ENOUGH_DISK };
}

/** Room on the disk of a folder, or of the nearest one above it that exists. */
async function freeBytes(folder: string): Promise<number> {
  if (!existsSync(folder)) return await freeBytes(path.dirname(path.resolve(folder)));
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

/** A path as it may be shown to others: the home folder often holds a person's name. */
function atHome(text: string): string {
  const home = homedir();
  return home.length > 1 ? text.replaceAll(home, '~') : text;
}

function runtime(): string {
  const { electron, node } = process.versions;
  return electron === undefined ? `Node ${node}` : `Electron ${electron}, Node ${node}`;
}
