import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { PACK_EXTENSION } from '../../content/model/pack.ts';

/** Folder of the built files: this code runs from dist/main/. */
const built = path.resolve(import.meta.dirname, '..');

/** Where the built files lie beside each other. */
export const builtPaths = {
  renderer: path.join(built, 'renderer'),
  worker: path.join(built, 'main', 'search-worker.js'),
  packs: path.join(built, 'packs'),
} as const;

/** Where a user's installed packs are kept, by the custom of each system. */
export function defaultDataDir(env: NodeJS.ProcessEnv = process.env): string {
  if (env['NIGHTLAMP_DATA']) return env['NIGHTLAMP_DATA'];
  if (process.platform === 'win32') return path.join(env['LOCALAPPDATA'] ?? homedir(), 'Nightlamp');
  if (process.platform === 'darwin')
    return path.join(homedir(), 'Library', 'Application Support', 'Nightlamp');
  return path.join(env['XDG_DATA_HOME'] ?? path.join(homedir(), '.local', 'share'), 'nightlamp');
}

/** The packs that come with this build. */
export function bundledPacks(folder: string = builtPaths.packs): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(PACK_EXTENSION))
    .sort()
    .map((name) => path.join(folder, name));
}
