import { hasForbiddenCharacters } from '../model/hidden-characters.ts';

/** Whether any text of a tree holds characters that can make it read other than it is. Walks with a list, never recursively. */
export function holdsHidden(root: unknown): boolean {
  let level: unknown[] = [root];
  while (level.length > 0) {
    const below: unknown[] = [];
    for (const item of level) {
      if (typeof item === 'string') {
        if (hasForbiddenCharacters(item)) return true;
      } else if (typeof item === 'object' && item !== null) {
        for (const [key, child] of Object.entries(item)) below.push(key, child);
      }
    }
    level = below;
  }
  return false;
}
