import { Command } from 'commander';
import { changesBetween } from '../../content/pack/changes.ts';
import { openPack } from '../../content/pack/open.ts';
import { pinnedKeys } from '../library/trust.ts';
import { changesText } from './changes-text.ts';
import { print, printJson, refuse } from './output.ts';

/** `nightlamp pack diff A B`: what changed from A to B, section by section. */
export function packDiffCommand(): Command {
  return new Command('diff')
    .description('say what changed between two editions of a pack')
    .argument('<older>', 'the earlier pack file')
    .argument('<newer>', 'the later pack file')
    .option('--json', 'print one JSON document', false)
    .action(run);
}

async function run(older: string, newer: string, flags: { json: boolean }): Promise<void> {
  const trustedKeys = pinnedKeys(false).map((key) => key.publicKey);
  const before = await openPack(older, { trustedKeys, verify: 'all' });
  if (!before.ok) return refuse(before.failure, flags.json);
  const after = await openPack(newer, { trustedKeys, verify: 'all' });
  if (!after.ok) {
    await before.value.close();
    return refuse(after.failure, flags.json);
  }
  try {
    const changes = await changesBetween(before.value, after.value);
    if (!changes.ok) return refuse(changes.failure, flags.json);
    if (flags.json) printJson(changes.value);
    else changesText(changes.value).forEach(print);
  } finally {
    await before.value.close();
    await after.value.close();
  }
}
