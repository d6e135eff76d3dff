import { hasForbiddenCharacters } from '../model/hidden-characters.ts';
import type { ImportedArticle } from './importer.ts';
import { cleanText } from './plain-text.ts';

/**
 * Takes out of an article, in place, every character a pack may not hold. What importers clean is text as it was read; an
 * escape (`&#x202e;`, `"\u202e"`) or a file name can still bring one in, and a single one would refuse the whole build.
 * Returns how many were left out.
 */
export function cleanArticle(article: ImportedArticle): number {
  let dropped = 0;
  let level: object[] = [article];
  while (level.length > 0) {
    const below: object[] = [];
    for (const holder of level as Record<string, unknown>[]) {
      for (const [key, value] of Object.entries(holder)) {
        if (typeof value === 'object' && value !== null) below.push(value);
        else if (typeof value === 'string' && isUnclean(value)) {
          const clean = cleanText(value);
          dropped += clean.dropped;
          holder[key] = clean.text;
        }
      }
    }
    level = below;
  }
  return dropped;
}

function isUnclean(text: string): boolean {
  return hasForbiddenCharacters(text) || /\p{Surrogate}/u.test(text);
}
