import { homedir } from 'node:os';
import path from 'node:path';

/** Where a user's installed packs are kept, by the custom of each system. */
export function defaultDataDir(env: NodeJS.ProcessEnv = process.env): string {
  if (env['NIGHTLAMP_DATA']) return env['NIGHTLAMP_DATA'];
  if (process.platform === 'win32') return path.join(env['LOCALAPPDATA'] ?? homedir(), 'Nightlamp');
  if (process.platform === 'darwin')
    return path.join(homedir(), 'Library', 'Application Support', 'Nightlamp');
  return path.join(env['XDG_DATA_HOME'] ?? path.join(homedir(), '.local', 'share'), 'nightlamp');
}
