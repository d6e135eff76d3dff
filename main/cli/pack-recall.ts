import { readFile, writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import type { Failure } from '../../content/model/result.ts';
import { recallListSchema } from '../../content/model/recall.ts';
import { whyNot } from '../../content/pack/file-io.ts';
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
    .action((file: string, flags: RecallFlags, command: Command) => {
      const { sign, out } = flags;
      if (sign !== undefined && out !== undefined) return make(file, sign, out, flags.json);
      if (sign !== undefined || out !== undefined)
        command.error('error: --sign KEYFILE and --out FILE go together');
      return takeIn(file, flags);
    });
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

async function make(file: string, keyFile: string, out: string, json: boolean): Promise<void> {
  const key = await readSigningKey(keyFile);
  if (!key.ok) return refuse(key.failure, json);
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    return refuse(notSigned(`${file} cannot be read, because ${whyNot(error)}.`), json);
  }
  const list = recallListSchema.safeParse(parsed(text));
  if (!list.success) {
    const [issue] = list.error.issues;
    const where = issue?.path.join('.') || 'the list';
    return refuse(notSigned(`${file}: “${where}”: ${issue?.message ?? 'is wrong'}.`), json);
  }
  try {
    await writeFile(out, `${JSON.stringify(signRecall(list.data, key.value))}\n`);
  } catch (error) {
    return refuse(notSigned(`${out} cannot be written, because ${whyNot(error)}.`), json);
  }
  if (json) return printJson({ file: out, entries: list.data.entries.length });
  print(`Signed ${list.data.entries.length} entries into ${out}.`);
}

function notSigned(message: string): Failure {
  return { code: 'recall-not-signed', message, hint: 'Mend it and sign again. Nothing was signed.' };
}

/** The value of a JSON text; undefined, which no list is, where it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
