import { Command } from 'commander';
import { verifyPack, type VerifyReport } from '../../content/pack/verify.ts';
import { pinnedKeys } from '../library/trust.ts';
import { exitCodes, print, printJson, refuse, say } from './output.ts';
import { progressLine, progressText } from './progress.ts';

/** `nightlamp pack verify FILE [--json]` */
export function packVerifyCommand(): Command {
  return new Command('verify')
    .description('check every file of a pack against its signed list')
    .argument('<file>', 'pack file')
    .option('--json', 'print one JSON document')
    .action(packVerify);
}

async function packVerify(file: string, flags: { readonly json?: boolean }): Promise<void> {
  const trustedKeys = pinnedKeys(false).map((key) => key.publicKey);
  const line = progressLine();
  const started = Date.now();
  const verified = await verifyPack(file, {
    trustedKeys,
    onProgress: ({ files, of }) => line.update(progressText('files', files, of, started)),
  });
  line.clear();
  if (!verified.ok) {
    refuse(verified.failure, flags.json);
    return;
  }
  report(verified.value, flags.json === true);
}

function report(report: VerifyReport, json: boolean): void {
  const { manifest, trust, files, matching, changed, failure, sentence } = report;
  const sound = changed.length === 0 && failure === null;
  if (json) {
    const { id, title, version, sequence, published, publisher } = manifest;
    printJson({
      sound,
      sentence,
      trust,
      files,
      matching,
      changed,
      failure,
      pack: { id, title, version, sequence, published, publisher },
    });
  } else {
    changed.forEach((path) => say(`changed: ${path}`));
    if (failure) say(`${failure.message}\n${failure.hint}`);
    print(sentence);
  }
  if (!sound) process.exitCode = exitCodes.refused;
}
