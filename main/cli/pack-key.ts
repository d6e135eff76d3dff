import { Command } from 'commander';
import { createSigningKey, fingerprintOf, writeSigningKey } from '../../content/pack/keys.ts';
import { print, printJson, refuse, say } from './output.ts';

/** `nightlamp pack key --out KEYFILE` */
export function packKeyCommand(): Command {
  return new Command('key')
    .description('make a key that signs packs')
    .requiredOption('--out <keyfile>', 'key file to write; an existing one is never overwritten')
    .option('--json', 'print one JSON document')
    .action(packKey);
}

async function packKey(flags: { readonly out: string; readonly json?: boolean }): Promise<void> {
  const key = createSigningKey();
  const written = await writeSigningKey(flags.out, key);
  if (!written.ok) {
    refuse(written.failure, flags.json);
    return;
  }
  const fingerprint = fingerprintOf(key.publicKey);
  if (flags.json) {
    printJson({ file: flags.out, id: key.id, publicKey: key.publicKey, fingerprint });
    return;
  }
  print(`key ${key.id}\npublic key ${key.publicKey}\nfingerprint ${fingerprint}`);
  say(
    `The private key is in ${flags.out}. Keep it safe and secret: whoever has it can sign packs in your name.`,
  );
}
