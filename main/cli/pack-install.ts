import path from 'node:path';
import { Command, Option } from 'commander';
import { defaultDataDir } from '../library/data-dir.ts';
import { installPack, type InstallOptions } from '../library/install.ts';
import { openStore } from '../library/store.ts';
import { pinnedKeys } from '../library/trust.ts';
import { readPolicy } from '../policy/read-policy.ts';
import { changesText } from './changes-text.ts';
import { print, printJson, refuse, say } from './output.ts';
import { installFromFolder } from './watch-folder.ts';

interface InstallFlags {
  data: string;
  watch?: string;
  yes: boolean;
  once: boolean;
  allowOlder: boolean;
  allowUntrusted: boolean;
  json: boolean;
}

/** `nightlamp pack install FILE`: verify, copy, activate in one step; the version before stays for a roll-back. */
export function packInstallCommand(): Command {
  return new Command('install')
    .description('install a pack or its update; the version before is kept')
    .argument('[file]', 'the pack file, on any disk or stick')
    .option('--data <dir>', 'library folder', defaultDataDir())
    .addOption(
      new Option(
        '--watch <dir>',
        'offer the packs and recall lists that appear in this folder or on this stick, until Ctrl-C',
      ),
    )
    .option('--yes', 'with --watch: install what is offered without asking', false)
    .option('--once', 'with --watch: look once and end', false)
    .option('--allow-older', 'let an older version in (administrator)', false)
    .option('--allow-untrusted', 'let a pack in that no trusted key signed (administrator)', false)
    .option('--json', 'print one JSON document; with --watch one a line', false)
    .action(run);
}

async function run(file: string | undefined, flags: InstallFlags, command: Command): Promise<void> {
  if ((file === undefined) === (flags.watch === undefined))
    command.error('error: name a pack file, or a folder with --watch, but not both');
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  const { policy } = await readPolicy(flags.data);
  const options: InstallOptions = {
    trustedKeys: [...pinnedKeys(false), ...policy.trustedKeys].map((key) => key.publicKey),
    allowOlder: flags.allowOlder,
    allowUntrusted: flags.allowUntrusted && policy.unsignedPacks === 'badge',
    signal: stop.signal,
  };
  const store = openStore(flags.data);
  if (flags.watch !== undefined) {
    const { yes, once, json } = flags;
    return await installFromFolder(store, path.resolve(flags.watch), { ...options, yes, once, json });
  }
  const installed = await installPack(store, file ?? '', options);
  if (!installed.ok) return refuse(installed.failure, flags.json);
  if (flags.json) return printJson(installed.value);
  changesText(installed.value.changes).forEach(print);
  say(`Installed in ${flags.data}.`);
}
