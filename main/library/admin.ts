import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { failed, success, type Failure, type Result } from '../../content/model/result.ts';
import { verifyPack, type VerifyOptions, type VerifyReport } from '../../content/pack/verify.ts';
import { libraryFailure } from './failures.ts';
import { watchFolder, type FolderWatch } from './folder-watch.ts';
import {
  inspectPack,
  installPack,
  removePack,
  rollBackPack,
  type InstallOptions,
  type InstallReport,
} from './install.ts';
import type { PackRules } from './pack-rules.ts';
import type { KeptPack } from './installed.ts';
import type { Store } from './store.ts';
import { systemFailure } from './system-failure.ts';

/** Largest pack taken in: 4 GiB, the size of a file on a FAT stick. */
const LARGEST_PACK = 4 * 1024 ** 3;

/** A pack that was brought in and looked at, but not installed. */
export interface IncomingPack {
  readonly ticket: string;
  readonly report: InstallReport;
}

/** Who watches a check: told of each file, and able to stop it. */
export type CheckWatch = Pick<VerifyOptions, 'onProgress' | 'signal'>;

/** What an administrator of this library may do; given only to the window, or to `serve --admin`. */
export interface LibraryAdmin {
  /** Folders the policy names to be looked through for newer packs when somebody asks. */
  readonly updateSources: readonly string[];
  /** Takes a pack's bytes in and says what it would change. Nothing changes until `install`. */
  bring(bytes: ReadableStream<Uint8Array>): Promise<Result<IncomingPack>>;
  /** The same, for a pack file in a folder of this machine, such as a stick. */
  bringFrom(folder: string, name: string): Promise<Result<IncomingPack>>;
  /** Watches a folder, stick or network share for packs. */
  watch(folder: string): FolderWatch;
  install(
    ticket: string,
    allow: Pick<InstallOptions, 'allowOlder' | 'allowUntrusted'>,
  ): Promise<Result<InstallReport>>;
  discard(ticket: string): Promise<void>;
  /** Checks every file of an open pack against its signed list. */
  check(pack: string, watch: CheckWatch): Promise<Result<VerifyReport>>;
  rollBack(pack: string): Promise<Result<KeptPack>>;
  remove(pack: string): Promise<Result<{ pack: string }>>;
}

const noTicket: Failure = {
  code: 'ticket-not-found',
  message: 'The pack that was looked at is no longer waiting to be installed.',
  hint: 'Choose the file again. Nothing was changed.',
};

export interface LibraryAdminParts {
  readonly store: Store;
  readonly trustedKeys: readonly string[];
  readonly rules: PackRules;
  readonly updateSources: readonly string[];
  /** File of an open pack; undefined where there is none of that id. */
  readonly fileOf: (pack: string) => string | undefined;
  /** Runs after every change, before the answer. */
  readonly onChange: () => Promise<void>;
}

/** Changes the library of a store. */
export function createLibraryAdmin({
  store,
  trustedKeys,
  rules,
  updateSources,
  fileOf,
  onChange,
}: LibraryAdminParts): LibraryAdmin {
  const waiting = new Map<string, string>();
  const incoming = path.join(store.dir, 'incoming');

  async function bring(bytes: Readable): Promise<Result<IncomingPack>> {
    const ticket = randomUUID();
    const file = path.join(incoming, `${ticket}.nlpack`);
    try {
      await mkdir(incoming, { recursive: true });
      await pipeline(bytes, atMost(LARGEST_PACK), createWriteStream(file, { flags: 'wx' }));
    } catch (error) {
      await rm(file, { force: true });
      if (error instanceof TooLarge) return failed(tooLarge);
      return failed(systemFailure(error, 'The pack could not be taken in'));
    }
    const report = await inspectPack(store, file, { trustedKeys });
    if (!report.ok) {
      await rm(file, { force: true });
      return report;
    }
    waiting.set(ticket, file);
    return success({ ticket, report: report.value });
  }

  async function discard(ticket: string): Promise<void> {
    const file = waiting.get(ticket);
    waiting.delete(ticket);
    if (file) await rm(file, { force: true });
  }

  async function changed<Value>(result: Result<Value>): Promise<Result<Value>> {
    if (result.ok) await onChange();
    return result;
  }

  return {
    updateSources,
    bring: (bytes) => bring(Readable.fromWeb(bytes)),
    bringFrom: (folder, name) => bring(createReadStream(path.join(folder, name))),
    watch: (folder) => watchFolder(folder, (file) => inspectPack(store, file, { trustedKeys })),
    discard,
    async install(ticket, allow) {
      const file = waiting.get(ticket);
      if (!file) return failed(noTicket);
      const installed = await installPack(store, file, {
        trustedKeys,
        ...allow,
        allowUntrusted: allow.allowUntrusted === true && rules.unsignedPacks === 'badge',
      });
      if (installed.ok) await discard(ticket);
      return await changed(installed);
    },
    async check(pack, watch) {
      const file = fileOf(pack);
      if (file === undefined)
        return failed(libraryFailure('pack-not-found', `There is no pack “${pack}” in this library.`));
      return await verifyPack(file, { trustedKeys, ...watch });
    },
    rollBack: async (pack) => await changed(await rollBackPack(store, pack)),
    remove: async (pack) => await changed(await removePack(store, pack)),
  };
}

class TooLarge extends Error {}

const tooLarge: Failure = {
  code: 'too-large',
  message: 'The file is larger than any pack may be (4 GB).',
  hint: 'Nothing was changed. Check that it is a pack.',
};

function atMost(limit: number): Transform {
  let taken = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      taken += chunk.length;
      done(taken > limit ? new TooLarge() : null, chunk);
    },
  });
}
