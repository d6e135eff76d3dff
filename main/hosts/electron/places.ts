import { readdirSync } from 'node:fs';
import path from 'node:path';
import { app } from 'electron';
import { PACK_EXTENSION } from '../../../content/model/pack.ts';
import { defaultDataDir } from '../../library/data-dir.ts';
import type { Launch } from './launch.ts';

/**
 * Chooses where the program keeps what is its own: in the library folder, so that one folder is all there is to carry or to
 * back up, and the roaming profile that a hospital copies at every logon stays small. Must be called before anything asks
 * for a place, the single-instance lock included.
 * @returns the library folder
 */
export function chooseDataFolder(launch: Launch): string {
  const folder = launch.data ?? path.resolve(defaultDataDir());
  app.setPath('userData', path.join(folder, 'window'));
  return folder;
}

/** Where things lie. In an installed program the built files are inside its archive, the packs beside it. */
export function places() {
  const built = path.join(app.getAppPath(), 'dist');
  const own = app.getPath('userData');
  return {
    renderer: path.join(built, 'renderer'),
    classServer: path.join(built, 'main', 'class-server.js'),
    worker: path.join(built, 'main', 'search-worker.js'),
    preload: path.join(built, 'main', 'preload.cjs'),
    packs: app.isPackaged ? path.join(process.resourcesPath, 'packs') : path.join(built, 'packs'),
    icon:
      app.isPackaged && process.platform === 'linux' ? path.join(process.resourcesPath, 'icon.png') : null,
    windowState: path.join(own, 'window.json'),
    logs: path.join(own, 'logs'),
  };
}

/**
 * The packs that come with the program.
 * @throws when their folder cannot be read: then the installation is damaged, and an empty library would hide it.
 */
export function bundledPacks(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(PACK_EXTENSION))
    .sort()
    .map((name) => path.join(folder, name));
}
