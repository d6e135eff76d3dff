import { createReadStream } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { PACK_EXTENSION } from '../../content/model/pack.ts';
import { RECALL_EXTENSION } from '../../content/model/recall.ts';
import { failed, success, type Failure, type Result } from '../../content/model/result.ts';
import { verifyPack, type VerifyOptions, type VerifyReport } from '../../content/pack/verify.ts';
import type { RecallOffer } from '../api/contract.ts';
import { libraryFailure } from './failures.ts';
import { watchFolder, type FolderWatch } from './folder-watch.ts';
import { createIncoming, type Brought } from './incoming.ts';
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
import type { Edition } from './recall-report.ts';
import { inspectRecall, installRecall } from './recalls.ts';
import type { Store } from './store.ts';

/** Who watches a check: told of each file, and able to stop it. */
export type CheckWatch = Pick<VerifyOptions, 'onProgress' | 'signal'>;

/** What an administrator of this library may do; given only to the window, or to `serve --admin`. */
export interface LibraryAdmin {
  /** Folders the policy names to be looked through for newer packs when somebody asks. */
  readonly updateSources: readonly string[];
  /** Takes a pack's bytes in and says what it would change. Nothing changes until `install`. */
  bring(bytes: ReadableStream<Uint8Array>): Promise<Result<Brought<InstallReport>>>;
  /** The same, for a pack file in a folder of this machine, such as a stick. */
  bringFrom(folder: string, name: string): Promise<Result<Brought<InstallReport>>>;
  /** Takes a recall list's bytes in and says what it would withdraw. Nothing changes until `putInForce`. */
  bringRecall(bytes: ReadableStream<Uint8Array>): Promise<Result<Brought<RecallOffer>>>;
  /** The same, for a recall list in a folder of this machine. */
  bringRecallFrom(folder: string, name: string): Promise<Result<Brought<RecallOffer>>>;
  /** Watches a folder, stick or network share for packs and recall lists. */
  watch(folder: string): FolderWatch;
  install(
    ticket: string,
    allow: Pick<InstallOptions, 'allowOlder' | 'allowUntrusted'>,
  ): Promise<Result<InstallReport>>;
  /** Puts a recall list that was looked at in force. */
  putInForce(ticket: string): Promise<Result<{ sequence: number }>>;
  discard(ticket: string): Promise<void>;
  /** Checks every file of an open pack against its signed list. */
  check(pack: string, watch: CheckWatch): Promise<Result<VerifyReport>>;
  rollBack(pack: string): Promise<Result<KeptPack>>;
  remove(pack: string): Promise<Result<{ pack: string }>>;
}

const noTicket: Failure = {
  code: 'ticket-not-found',
  message: 'The file that was looked at is no longer waiting.',
  hint: 'Choose the file again. Nothing was changed.',
};

export interface LibraryAdminParts {
  readonly store: Store;
  readonly trustedKeys: readonly string[];
  readonly rules: PackRules;
  readonly updateSources: readonly string[];
  /** File of an open pack; undefined where there is none of that id. */
  readonly fileOf: (pack: string) => string | undefined;
  /** The packs that are open now: what a recall list would touch. */
  readonly editions: () => readonly Edition[];
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
  editions,
  onChange,
}: LibraryAdminParts): LibraryAdmin {
  const inspect = {
    pack: (file: string) => inspectPack(store, file, { trustedKeys }),
    recall: (file: string) => inspectRecall(store, file, trustedKeys, editions()),
  };
  const packs = createIncoming(store, { extension: PACK_EXTENSION, what: 'The pack' }, inspect.pack);
  const recalls = createIncoming(
    store,
    { extension: RECALL_EXTENSION, what: 'The recall list' },
    inspect.recall,
  );
  /** Counted, so that what was said of a file in a watched folder is said anew after each. */
  let changes = 0;

  async function changed<Value>(result: Result<Value>): Promise<Result<Value>> {
    if (!result.ok) return result;
    await onChange();
    changes += 1;
    return result;
  }

  return {
    updateSources,
    bring: (bytes) => packs.bring(Readable.fromWeb(bytes)),
    bringFrom: (folder, name) => packs.bring(createReadStream(path.join(folder, name))),
    bringRecall: (bytes) => recalls.bring(Readable.fromWeb(bytes)),
    bringRecallFrom: (folder, name) => recalls.bring(createReadStream(path.join(folder, name))),
    watch: (folder) => watchFolder(folder, inspect, () => changes),
    discard: async (ticket) => {
      await Promise.all([packs.discard(ticket), recalls.discard(ticket)]);
    },
    async install(ticket, allow) {
      const file = packs.fileOf(ticket);
      if (file === null) return failed(noTicket);
      const installed = await installPack(store, file, {
        trustedKeys,
        ...allow,
        allowUntrusted: allow.allowUntrusted === true && rules.unsignedPacks === 'badge',
      });
      if (installed.ok) await packs.discard(ticket);
      return await changed(installed);
    },
    async putInForce(ticket) {
      const file = recalls.fileOf(ticket);
      if (file === null) return failed(noTicket);
      const taken = await installRecall(store, file, trustedKeys);
      if (!taken.ok) return taken;
      await recalls.discard(ticket);
      return await changed(success({ sequence: taken.value.list.sequence }));
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
