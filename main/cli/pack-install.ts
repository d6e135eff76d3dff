import { Command } from 'commander';
import { installPack } from '../library/install.ts';
import { openStore } from '../library/store.ts';
import { pinnedKeys } from '../library/trust.ts';
import { readPolicy } from '../policy/read-policy.ts';
import { changesText } from './changes-text.ts';
import { print, printJson, refuse, say } from './output.ts';
import { defaultDataDir } from '../library/data-dir.ts';

interface InstallFlags {
  data: string;
  allowOlder: boolean;
  allowUntrusted: boolean;
  json: boolean;
}

/** `nightlamp pack install FILE`: verify, copy, activate in one step; the version before stays for a roll-back. */
export function packInstallCommand(): Command {
  return new Command('install')
    .description('install a pack or its update; the version before is kept')
    .argument('<file>', 'the pack file, on any disk or stick')
    .option('--data <dir>', 'library folder', defaultDataDir())
    .option('--allow-older', 'let an older version in (administrator)', false)
    .option('--allow-untrusted', 'let a pack in that no trusted key signed (administrator)', false)
    .option('--json', 'print one JSON document', false)
    .action(run);
}

async function run(file: string, flags: InstallFlags): Promise<void> {
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  const { policy } = await readPolicy(flags.data);
  const installed = await installPack(openStore(flags.data), file, {
    trustedKeys: [...pinnedKeys(false), ...policy.trustedKeys].map((key) => key.publicKey),
    allowOlder: flags.allowOlder,
    allowUntrusted: flags.allowUntrusted && policy.unsignedPacks === 'badge',
    signal: stop.signal,
  });
  if (!installed.ok) return refuse(installed.failure, flags.json);
  if (flags.json) return printJson(installed.value);
  changesText(installed.value.changes).forEach(print);
  say(`Installed in ${flags.data}.`);
}
