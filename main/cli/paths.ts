import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { PACK_EXTENSION } from '../../content/model/pack.ts';

/** Folder of the built files: this code runs from dist/main/. */
const built = path.resolve(import.meta.dirname, '..');

/** Where the built files lie beside each other. */
export const builtPaths = {
  renderer: path.join(built, 'renderer'),
  classServer: path.join(built, 'main', 'class-server.js'),
  worker: path.join(built, 'main', 'search-worker.js'),
  articleThread: path.join(built, 'main', 'article-thread.js'),
  packs: path.join(built, 'packs'),
} as const;

/** The packs that come with this build. */
export function bundledPacks(folder: string = builtPaths.packs): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(PACK_EXTENSION))
    .sort()
    .map((name) => path.join(folder, name));
}
