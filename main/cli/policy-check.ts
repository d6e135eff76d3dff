import { Command } from 'commander';
import { readPolicyFile } from '../policy/read-policy.ts';
import { exitCodes, print, printJson, refuse, say } from './output.ts';

/** `nightlamp policy check FILE`: every key that cannot be used, with the reason. */
export function policyCheckCommand(): Command {
  return new Command('check')
    .description('check a policy file before it is rolled out')
    .argument('<file>', 'the policy file')
    .option('--json', 'print one JSON document', false)
    .action(run);
}

async function run(file: string, flags: { json: boolean }): Promise<void> {
  const read = await readPolicyFile(file);
  if (read.status === 'absent') {
    const hint = 'Check the path. Nothing was changed.';
    return refuse({ code: 'file-missing', message: `There is no file “${file}”.`, hint }, flags.json);
  }
  const problems = read.status === 'invalid' ? read.problems : [];
  if (flags.json) printJson({ valid: problems.length === 0, problems });
  else if (problems.length === 0) print(`${file}: this policy can be used.`);
  else
    for (const { key, reason } of problems)
      print(`${file}: ${key === '' ? 'the file' : `“${key}”`}: ${reason}`);
  if (problems.length === 0) return;
  say('Mend the file before it is rolled out: as it is, the careful choice would hold (docs/policy.md).');
  process.exitCode = exitCodes.refused;
}
