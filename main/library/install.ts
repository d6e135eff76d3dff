import { open, rm, stat } from 'node:fs/promises';
import { PACK_EXTENSION } from '../../content/model/pack.ts';
import { failed, success, type Failure, type Result } from '../../content/model/result.ts';
import type { PackChanges } from '../../content/model/changes.ts';
import { canonicalJson } from '../../content/pack/canonical-json.ts';
import { changesBetween } from '../../content/pack/changes.ts';
import { PARTIAL_EXTENSION, moveDurably } from '../../content/pack/durable.ts';
import { sha256 } from '../../content/pack/digest.ts';
import { readUpTo, writeAll } from '../../content/pack/file-io.ts';
import { openPack, type OpenPack } from '../../content/pack/open.ts';
import {
  obstacleTo,
  rolledBack,
  withCurrent,
  without,
  type InstallObstacle,
  type Installed,
  type KeptPack,
} from './installed.ts';
import type { Store } from './store.ts';
import { systemFailure } from './system-failure.ts';

export interface InstallOptions {
  readonly trustedKeys: readonly string[];
  /** The administrator's explicit word that an older pack may come back. */
  readonly allowOlder?: boolean;
  /** Whether packs nobody here vouches for may be installed. */
  readonly allowUntrusted?: boolean;
  /** Bytes copied so far, of how many. */
  readonly onProgress?: (copied: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** What an installation would change, or has changed. */
export interface InstallReport {
  readonly pack: string;
  readonly title: string;
  readonly trust: OpenPack['trust'];
  readonly changes: PackChanges;
  /** What stands in the way of installing it; null when nothing does. */
  readonly obstacle: InstallObstacle | null;
}

const obstacles: Readonly<Record<InstallObstacle, Pick<Failure, 'message' | 'hint'>>> = {
  'already-installed': {
    message: 'This very pack is already installed.',
    hint: 'Nothing needs to be done, and nothing was changed.',
  },
  'older-than-installed': {
    message:
      'This pack is older than one that was installed here, and may hold content that has since been corrected.',
    hint: 'Nothing was changed. An administrator can install it all the same with --allow-older.',
  },
  'same-sequence-other-content': {
    message:
      'This pack has the same sequence number as the installed one but other content; one of the two is not what it says.',
    hint: 'Nothing was changed. Ask the publisher which one is right; a correction must carry a higher sequence number.',
  },
};

const untrusted: Failure = {
  code: 'untrusted-pack',
  message: 'Nobody this machine trusts vouches for this pack: it is unsigned or signed with an unknown key.',
  hint: 'Nothing was changed. Compare the key’s words with the publisher by telephone, then add the key, or install with --allow-untrusted.',
};

/** Looks at a pack file as an installation would, and says what it would change. Changes nothing. */
export async function inspectPack(
  store: Store,
  file: string,
  options: InstallOptions,
): Promise<Result<InstallReport>> {
  const opened = await openPack(file, { trustedKeys: options.trustedKeys, verify: 'all' });
  if (!opened.ok) return opened;
  const after = opened.value;
  try {
    const installed = await store.read();
    return installed.ok ? await reportOn(store, installed.value, after, options) : installed;
  } finally {
    await after.close();
  }
}

/** Installs a pack: copied, verified as copied, then made current by one rename. Until then the old pack is the library. */
export function installPack(
  store: Store,
  file: string,
  options: InstallOptions,
): Promise<Result<InstallReport>> {
  return store.exclusively(async () => {
    const installed = await store.read();
    if (!installed.ok) return installed;
    const partial = store.packFile(`incoming${PARTIAL_EXTENSION}`);
    try {
      await copyDurably(file, partial, options);
      return await activate(store, installed.value, { file: partial, copyOf: file }, options);
    } catch (error) {
      if (options.signal?.aborted) return failed(cancelled);
      if (error instanceof CutShort) return failed(cutShort);
      return failed(systemFailure(error, 'The pack could not be installed'));
    } finally {
      await rm(partial, { force: true }).catch(() => undefined);
    }
  });
}

const cancelled: Failure = {
  code: 'cancelled',
  message: 'The installation was stopped before it was finished.',
  hint: 'Nothing was changed.',
};

async function activate(
  store: Store,
  installed: Installed,
  { file: partial, copyOf }: { readonly file: string; readonly copyOf: string },
  options: InstallOptions,
): Promise<Result<InstallReport>> {
  const opened = await openPack(partial, { trustedKeys: options.trustedKeys, verify: 'all', copyOf });
  if (!opened.ok) return opened;
  const pack = opened.value;
  let report: Result<InstallReport>;
  let kept: KeptPack;
  try {
    if (pack.trust !== 'trusted' && !options.allowUntrusted) return failed(untrusted);
    kept = keptPackOf(pack);
    const obstacle = obstacleTo(installed, pack.manifest.id, kept);
    if (obstacle && !(obstacle === 'older-than-installed' && options.allowOlder)) {
      return failed({ code: obstacle, ...obstacles[obstacle] });
    }
    report = await reportOn(store, installed, pack, options);
    if (!report.ok) return report;
  } finally {
    await pack.close();
  }
  await moveDurably(partial, store.packFile(kept.file));
  await store.commit(withCurrent(installed, report.value.pack, kept));
  return report;
}

function keptPackOf(pack: OpenPack): KeptPack {
  const { id, version, sequence } = pack.manifest;
  const manifest = sha256(canonicalJson(pack.manifest));
  return {
    file: `${id}-${version}-${sequence}-${manifest.slice(0, 12)}${PACK_EXTENSION}`,
    version,
    sequence,
    manifest,
    installed: new Date().toISOString(),
  };
}

async function reportOn(
  store: Store,
  installed: Installed,
  after: OpenPack,
  options: InstallOptions,
): Promise<Result<InstallReport>> {
  const current = installed.packs[after.manifest.id]?.current;
  const opened = current
    ? await openPack(store.packFile(current.file), { trustedKeys: options.trustedKeys })
    : null;
  // An installed pack that can no longer be opened counts as none: its replacement is the cure.
  const before = opened?.ok ? opened.value : null;
  try {
    const changes = await changesBetween(before, after);
    if (!changes.ok) return changes;
    const { id: pack, title } = after.manifest;
    const obstacle = obstacleTo(installed, pack, keptPackOf(after));
    return success({ pack, title, trust: after.trust, changes: changes.value, obstacle });
  } finally {
    await before?.close();
  }
}

/** Goes back to the version before the current one; the current one is kept as the one to return to. */
export function rollBackPack(store: Store, id: string): Promise<Result<KeptPack>> {
  return changeState(store, (installed) => rolledBack(installed, id), {
    code: 'no-previous-pack',
    message: `There is no earlier version of “${id}” to go back to.`,
    hint: 'Nothing was changed. Install the earlier version from its file, with --allow-older.',
  }).then((result) => {
    if (!result.ok) return result;
    const current = result.value.packs[id]?.current;
    if (!current) throw new Error('A roll-back left no current pack');
    return success(current);
  });
}

/** Takes a pack out of the library; its file is deleted. */
export async function removePack(store: Store, id: string): Promise<Result<{ pack: string }>> {
  const result = await changeState(store, (installed) => without(installed, id), {
    code: 'pack-not-installed',
    message: `No pack “${id}” is installed.`,
    hint: 'Nothing was changed. “nightlamp pack list” names the installed packs; those that come with Nightlamp cannot be removed.',
  });
  return result.ok ? success({ pack: id }) : result;
}

function changeState(
  store: Store,
  change: (installed: Installed) => Installed | null,
  impossible: Failure,
): Promise<Result<Installed>> {
  return store.exclusively(async () => {
    const installed = await store.read();
    if (!installed.ok) return installed;
    const next = change(installed.value);
    if (!next) return failed(impossible);
    try {
      await store.commit(next);
      return success(next);
    } catch (error) {
      return failed(systemFailure(error, 'The library could not be changed'));
    }
  });
}

/** Size of the pieces a pack is copied in: small enough to stop quickly, large enough for a slow stick. */
const PIECE = 1024 * 1024;

/** The file became shorter while it was copied. */
class CutShort extends Error {}

const cutShort: Failure = {
  code: 'media-gone',
  message: 'The pack could not be installed, because its file became shorter while it was copied.',
  hint: 'Wait until whoever is writing it has finished, or put the stick back, and try again. Nothing was changed.',
};

async function copyDurably(from: string, to: string, options: InstallOptions): Promise<void> {
  const { size } = await stat(from);
  const source = await open(from, 'r');
  try {
    const target = await open(to, 'w');
    try {
      for (let copied = 0; ;) {
        options.signal?.throwIfAborted();
        const piece = await readUpTo(source, copied, PIECE);
        if (piece.length === 0 && copied < size) throw new CutShort();
        if (piece.length === 0) break;
        await writeAll(target, piece, copied);
        copied += piece.length;
        options.onProgress?.(copied, size);
      }
      await target.sync();
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}
