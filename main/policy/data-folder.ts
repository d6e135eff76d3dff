import { accessSync, constants, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parsePolicy } from './policy.ts';
import { programFolder } from './program-folder.ts';
import { machinePolicyFile, programPolicyFile } from './read-policy.ts';

/** Name of the library folder beside the program. */
const BESIDE = 'nightlamp-data';

/**
 * The library folder a policy places beside the program; null for the user's own. Read-only media hold no library folder of
 * a reader's: then it is the user's own too. Synchronous, because a window must know it before anything else happens.
 */
export function dataFolderByPolicy(
  folder: string = programFolder(),
  machineFile: string = machinePolicyFile(),
): string | null {
  const decided = [machineFile, programPolicyFile(folder)]
    .map(dataFolderIn)
    .find((choice) => choice !== undefined);
  if (decided !== 'beside-program') return null;
  const beside = path.join(folder, BESIDE);
  return canBeWritten(beside) ? beside : null;
}

function dataFolderIn(file: string): 'user' | 'beside-program' | undefined {
  try {
    const read = parsePolicy(readFileSync(file, 'utf8'), file);
    // What is wrong with a file is said where the whole policy is read.
    return read.status === 'valid' ? read.file.dataFolder : undefined;
  } catch {
    return undefined;
  }
}

function canBeWritten(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
