import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { setTimeout } from 'node:timers/promises';
import { watchFolder, type FoundPack } from '../library/folder-watch.ts';
import { inspectPack, installPack, type InstallOptions, type InstallReport } from '../library/install.ts';
import type { Store } from '../library/store.ts';
import { changesText } from './changes-text.ts';
import { exitCodes, print, printJson, say } from './output.ts';

/** How often the folder is looked at, in milliseconds. */
const LOOK_EVERY = 2_000;

export interface WatchOptions extends InstallOptions {
  /** Install without asking. */
  readonly yes: boolean;
  /** Look once and end. */
  readonly once: boolean;
  readonly json: boolean;
}

/** Offers the packs of a folder as they appear and installs those agreed to, until stopped. Each is verified before anything changes. */
export async function installFromFolder(store: Store, folder: string, options: WatchOptions): Promise<void> {
  const { trustedKeys, once, json, signal } = options;
  const watch = watchFolder(folder, (file) => inspectPack(store, file, { trustedKeys }));
  const tell = json ? tellJson : tellPerson;
  const dealtWith = new Set<FoundPack['looked']>();
  let gone: string | null = null;
  if (!once) tell({ type: 'watching', folder });
  for (;;) {
    const look = await watch.look();
    if (look.state === 'gone' && gone !== look.failure.code)
      tell({ type: 'gone', folder, error: look.failure });
    if (look.state === 'there' && gone !== null) tell({ type: 'back', folder });
    gone = look.state === 'gone' ? look.failure.code : null;
    for (const pack of look.state === 'there' ? look.packs : []) {
      if (pack.looked === null || dealtWith.has(pack.looked)) continue;
      dealtWith.add(pack.looked);
      await dealWith(store, folder, pack, options);
    }
    if (once && gone !== null) process.exitCode = exitCodes.refused;
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
  const tell = options.json ? tellJson : tellPerson;
  if (!looked?.ok) {
    if (looked) tell({ type: 'refused', name, error: looked.failure });
    if (options.once) process.exitCode = exitCodes.refused;
    return;
  }
  // A stick that stays in for good still holds what it brought.
  if (looked.value.obstacle === 'already-installed') return tell({ type: 'present', name });
  tell({ type: 'offered', name, report: looked.value });
  if (!options.yes && !(await agreed(looked.value))) return;
  const installed = await installPack(store, path.join(folder, name), options);
  if (installed.ok) return tell({ type: 'installed', name, report: installed.value });
  tell({ type: 'refused', name, error: installed.failure });
  if (options.once) process.exitCode = exitCodes.refused;
}

/** Asks whoever sits at the terminal; where nobody does, nothing is installed. */
async function agreed({ title, changes }: InstallReport): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await terminal.question(`Install “${title}” ${changes.to.version}? [y/N] `);
    return /^y(?:es)?$/i.test(answer.trim());
  } finally {
    terminal.close();
  }
}

type Event =
  | { readonly type: 'watching' | 'back'; readonly folder: string }
  | { readonly type: 'gone'; readonly folder: string; readonly error: { message: string; hint: string } }
  | { readonly type: 'offered' | 'installed'; readonly name: string; readonly report: InstallReport }
  | { readonly type: 'present'; readonly name: string }
  | { readonly type: 'refused'; readonly name: string; readonly error: { message: string; hint: string } };

function tellJson(event: Event): void {
  printJson(event);
}

function tellPerson(event: Event): void {
  switch (event.type) {
    case 'watching':
      return say(`Watching ${event.folder} for packs (Ctrl-C stops it).`);
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
    case 'refused':
      return say(`${event.name}: ${event.error.message}\n${event.error.hint}`);
  }
}
