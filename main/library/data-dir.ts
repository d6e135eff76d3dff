import { homedir } from 'node:os';
import path from 'node:path';
import { dataFolderByPolicy } from '../policy/data-folder.ts';

/** Where installed packs are kept: a folder that was named, or that a policy chose, else by the custom of each system. */
export function defaultDataDir(
  env: NodeJS.ProcessEnv = process.env,
  byPolicy: () => string | null = dataFolderByPolicy,
): string {
  if (env['NIGHTLAMP_DATA']) return env['NIGHTLAMP_DATA'];
  const chosen = byPolicy();
  if (chosen !== null) return chosen;
  if (process.platform === 'win32') return path.join(env['LOCALAPPDATA'] ?? homedir(), 'Nightlamp');
  if (process.platform === 'darwin')
    return path.join(homedir(), 'Library', 'Application Support', 'Nightlamp');
  return path.join(env['XDG_DATA_HOME'] ?? path.join(homedir(), '.local', 'share'), 'nightlamp');
}
