import { existsSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

/** A file of the real build. @throws when there is none: these tests are about what is shipped, so nothing stands in for it. */
export function built(file: string): string {
  const place = path.join(root, 'dist', file);
  if (!existsSync(place))
    throw new Error(`dist/${file} is missing: run "npm run build" before the packaging tests.`);
  return place;
}
