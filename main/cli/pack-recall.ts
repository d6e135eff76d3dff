import { readFile, writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { recallListSchema } from '../../content/model/recall.ts';
import { readSigningKey } from '../../content/pack/keys.ts';
import { signRecall } from '../../content/pack/recall.ts';
import { defaultDataDir } from '../library/data-dir.ts';
import { inspectRecall, installedEditions, installRecall } from '../library/recalls.ts';
import { openStore } from '../library/store.ts';
import { pinnedKeys } from '../library/trust.ts';
import { readPolicy } from '../policy/read-policy.ts';
import { print, printJson, refuse } from './output.ts';
import { recallText } from './recall-text.ts';

interface RecallFlags {
  data: string;
  sign?: string;
  out?: string;
  json: boolean;
}

/** `nightlamp pack recall FILE` takes a signed recall list in; with `--sign KEYFILE --out FILE` it makes one from JSON. */
export function packRecallCommand(): Command {
  return new Command('recall')
    .description('take in a signed recall list; with --sign, make one')
    .argument('<file>', 'a recall list (.nlrecall); with --sign, the list as JSON')
    .option('--data <dir>', 'library folder', defaultDataDir())
    .option('--sign <keyfile>', 'sign the list with this key')
    .option('--out <file>', 'where the signed list goes')
    .option('--json', 'print one JSON document', false)
    .action((file: string, flags: RecallFlags) =>
      flags.sign === undefined ? takeIn(file, flags) : make(file, flags.sign, flags),
    );
}

async function takeIn(file: string, flags: RecallFlags): Promise<void> {
  const { policy } = await readPolicy(flags.data);
  const trustedKeys = [...pinnedKeys(false), ...policy.trustedKeys].map((key) => key.publicKey);
  const store = openStore(flags.data);
  const looked = await inspectRecall(store, file, trustedKeys, await installedEditions(store));
  if (!looked.ok) return refuse(looked.failure, flags.json);
  const taken = await installRecall(store, file, trustedKeys);
  if (!taken.ok) return refuse(taken.failure, flags.json);
  const { list, keyId } = taken.value;
  if (flags.json) return printJson({ keyId, ...list });
  recallText(looked.value).forEach((line) => print(line));
  print(
    `Recall list ${list.sequence} of ${list.publisher} (${list.issued}) is in force: ${list.entries.length} entries.`,
  );
}

async function make(file: string, keyFile: string, flags: RecallFlags): Promise<void> {
  if (flags.out === undefined) {
    return refuse(
      { code: 'out-missing', message: '--sign needs --out FILE to write to.', hint: 'Nothing was signed.' },
      flags.json,
    );
  }
  const key = await readSigningKey(keyFile);
  if (!key.ok) return refuse(key.failure, flags.json);
  const list = recallListSchema.safeParse(JSON.parse(await readFile(file, 'utf8')));
  if (!list.success) {
    const [issue] = list.error.issues;
    const message = `${file}: “${issue?.path.join('.') ?? ''}” ${issue?.message ?? 'is wrong'}.`;
    return refuse({ code: 'recall-malformed', message, hint: 'Nothing was signed.' }, flags.json);
  }
  await writeFile(flags.out, `${JSON.stringify(signRecall(list.data, key.value))}\n`);
  if (flags.json) return printJson({ file: flags.out, entries: list.data.entries.length });
  print(`Signed ${list.data.entries.length} entries into ${flags.out}.`);
}
