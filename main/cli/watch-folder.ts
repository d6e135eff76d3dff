import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { setTimeout } from 'node:timers/promises';
import type { Failure } from '../../content/model/result.ts';
import type { RecallOffer } from '../api/contract.ts';
import { watchFolder, type FoundPack, type FoundRecall } from '../library/folder-watch.ts';
import { inspectPack, installPack, type InstallOptions, type InstallReport } from '../library/install.ts';
import { inspectRecall, installedEditions, installRecall } from '../library/recalls.ts';
import type { Store } from '../library/store.ts';
import { changesText } from './changes-text.ts';
import { exitCodes, print, printJson, say } from './output.ts';
import { recallText } from './recall-text.ts';

/** How often the folder is looked at, in milliseconds. */
const LOOK_EVERY = 2_000;

export interface WatchOptions extends InstallOptions {
  /** Install, and put recall lists in force, without asking. */
  readonly yes: boolean;
  /** Look once and end. */
  readonly once: boolean;
  readonly json: boolean;
}

/**
 * Offers the packs and recall lists of a folder as they appear and lets in those agreed to, until stopped. Each is verified
 * before anything changes; recall lists come first, for what they withdraw should not be read meanwhile.
 */
export async function installFromFolder(store: Store, folder: string, options: WatchOptions): Promise<void> {
  const { trustedKeys, once, json, signal } = options;
  const watch = watchFolder(folder, {
    pack: (file) => inspectPack(store, file, { trustedKeys }),
    recall: async (file) => inspectRecall(store, file, trustedKeys, await installedEditions(store)),
  });
  const tell = json ? tellJson : tellPerson;
  const dealtWith = new Set<FoundPack['looked'] | FoundRecall['looked']>();
  let gone: string | null = null;
  if (!once) tell({ type: 'watching', folder });
  for (;;) {
    const look = await watch.look();
    if (look.state === 'gone' && gone !== look.failure.code)
      tell({ type: 'gone', folder, error: look.failure });
    if (look.state === 'there' && gone !== null) tell({ type: 'back', folder });
    gone = look.state === 'gone' ? look.failure.code : null;
    for (const recall of look.state === 'there' ? look.recalls : []) {
      if (recall.looked === null || dealtWith.has(recall.looked)) continue;
      dealtWith.add(recall.looked);
      await dealWithRecall(store, folder, recall, options);
    }
    for (const pack of look.state === 'there' ? look.packs : []) {
      if (pack.looked === null || dealtWith.has(pack.looked)) continue;
      dealtWith.add(pack.looked);
      await dealWith(store, folder, pack, options);
    }
    if (once && gone !== null) process.exitCode = exitCodes.refused;
    else if (once && !json && look.state === 'there' && look.packs.length + look.recalls.length === 0)
      say(`There is no pack and no recall list in ${folder}.`);
    if (once || signal?.aborted) return;
    await setTimeout(LOOK_EVERY, null, { signal }).catch(() => undefined);
    if (signal?.aborted) return;
  }
}

async function dealWith(
  store: Store,
  folder: string,
  { name, looked }: FoundPack,
  options: WatchOptions,
): Promise<void> {
  if (!looked?.ok) return looked ? refused(name, looked.failure, options) : undefined;
  const tell = options.json ? tellJson : tellPerson;
  const { title, changes, obstacle } = looked.value;
  // A stick that stays in for good still holds what it brought.
  if (obstacle === 'already-installed') return tell({ type: 'present', name });
  tell({ type: 'offered', name, report: looked.value });
  if (!options.yes && !(await agreed(`Install “${title}” ${changes.to.version}?`))) return;
  const installed = await installPack(store, path.join(folder, name), options);
  if (!installed.ok) return refused(name, installed.failure, options);
  tell({ type: 'installed', name, report: installed.value });
}

async function dealWithRecall(
  store: Store,
  folder: string,
  { name, looked }: FoundRecall,
  options: WatchOptions,
): Promise<void> {
  if (!looked?.ok) return looked ? refused(name, looked.failure, options) : undefined;
  const tell = options.json ? tellJson : tellPerson;
  const { publisher, sequence, obstacle } = looked.value;
  if (obstacle === 'already-in-force') return tell({ type: 'recall-present', name });
  tell({ type: 'recall-offered', name, report: looked.value });
  if (!options.yes && !(await agreed(`Put recall list ${sequence} of ${publisher} in force?`))) return;
  const taken = await installRecall(store, path.join(folder, name), options.trustedKeys);
  if (!taken.ok) return refused(name, taken.failure, options);
  tell({ type: 'recall-in-force', name, report: looked.value });
}

function refused(name: string, error: Failure, { json, once }: WatchOptions): void {
  (json ? tellJson : tellPerson)({ type: 'refused', name, error });
  if (once) process.exitCode = exitCodes.refused;
}

/** Asks whoever sits at the terminal; where nobody does, nothing is let in. */
async function agreed(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(?:es)?$/i.test((await terminal.question(`${question} [y/N] `)).trim());
  } finally {
    terminal.close();
  }
}

type Event =
  | { readonly type: 'watching' | 'back'; readonly folder: string }
  | { readonly type: 'gone'; readonly folder: string; readonly error: Failure }
  | { readonly type: 'offered' | 'installed'; readonly name: string; readonly report: InstallReport }
  | { readonly type: 'present' | 'recall-present'; readonly name: string }
  | {
      readonly type: 'recall-offered' | 'recall-in-force';
      readonly name: string;
      readonly report: RecallOffer;
    }
  | { readonly type: 'refused'; readonly name: string; readonly error: Failure };

function tellJson(event: Event): void {
  printJson(event);
}

function tellPerson(event: Event): void {
  switch (event.type) {
    case 'watching':
      return say(`Watching ${event.folder} for packs and recall lists (Ctrl-C stops it).`);
    case 'back':
      return say(`${event.folder} is there again.`);
    case 'gone':
      return say(`${event.error.message}\n${event.error.hint}`);
    case 'offered':
      return changesText(event.report.changes).forEach((line) => print(line));
    case 'installed':
      return print(`${event.name}: “${event.report.title}” ${event.report.changes.to.version} is installed.`);
    case 'present':
      return say(`${event.name}: this very pack is already installed.`);
    case 'recall-offered':
      return recallText(event.report).forEach((line) => print(line));
    case 'recall-in-force':
      return print(`${event.name}: recall list ${event.report.sequence} is in force.`);
    case 'recall-present':
      return say(`${event.name}: this very recall list is already in force.`);
    case 'refused':
      return say(`${event.name}: ${event.error.message}\n${event.error.hint}`);
  }
}
