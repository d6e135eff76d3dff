import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { whyNot } from '../../content/pack/file-io.ts';
import { programFolder } from './program-folder.ts';
import { parsePolicy, policyInForce, type PolicyInForce, type PolicyReading } from './policy.ts';

const FILE = 'policy.json';

/** Where an administrator's policy lies on each system: places only an administrator may write. */
export function machinePolicyFile(
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
): string {
  if (platform === 'win32')
    return path.win32.join(env['ProgramData'] ?? String.raw`C:\ProgramData`, 'Nightlamp', FILE);
  if (platform === 'darwin') return path.posix.join('/Library/Application Support/Nightlamp', FILE);
  return path.posix.join('/etc/nightlamp', FILE);
}

/** Where the policy of a stick lies: beside the program, made by whoever prepared it. */
export function programPolicyFile(folder: string = programFolder()): string {
  return path.join(folder, FILE);
}

/** Where a user's own policy lies: in the library folder. */
export function userPolicyFile(dataDir: string): string {
  return path.join(dataDir, FILE);
}

/** Reads the policy in force: the machine's file beats the one beside the program, which beats the user's, which beats the defaults. */
export async function readPolicy(
  dataDir: string | null,
  machineFile: string = machinePolicyFile(),
  programFile: string = programPolicyFile(),
): Promise<PolicyInForce> {
  const [machine, program, user] = await Promise.all([
    readPolicyFile(machineFile),
    readPolicyFile(programFile),
    dataDir === null ? ({ status: 'absent' } as const) : readPolicyFile(userPolicyFile(dataDir)),
  ]);
  return policyInForce([
    { source: 'machine', read: machine },
    { source: 'program', read: program },
    { source: 'user', read: user },
  ]);
}

/** Reads one policy file. A file that is there but cannot be read is invalid, not absent. */
export async function readPolicyFile(file: string): Promise<PolicyReading> {
  try {
    return parsePolicy(await readFile(file, 'utf8'), file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { status: 'absent' };
    return {
      status: 'invalid',
      problems: [{ file, key: '', reason: `it cannot be read, because ${whyNot(error)}` }],
    };
  }
}
