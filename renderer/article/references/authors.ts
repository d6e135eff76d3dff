import type { Reference } from '../../../content/model/reference.ts';

/** `Stick C`: family name and initials, as medical citation styles write a person; a body by its name. */
export function authorName(author: Reference['author'][number]): string {
  if ('literal' in author) return author.literal;
  const letters = initials(author.given ?? '');
  return letters ? `${author.family} ${letters}` : author.family;
}

/** `Jean-Pierre M.` → `JPM`. Records that hold initials already (`MJ`) keep them. */
function initials(given: string): string {
  return given
    .split(/[\s.-]+/)
    .filter(Boolean)
    .map((part) => (part.length <= 3 && part === part.toUpperCase() ? part : part.charAt(0).toUpperCase()))
    .join('');
}

/**
 * The authors of a record, `limit` of them written out. Longer lists are cut to `shown` and end in “et al.”, as do lists
 * the record itself holds cut.
 */
export function authorList(record: Reference, limit: number, shown: number): string {
  const names = record.author.map(authorName);
  const cut = names.length > limit;
  const written = cut ? names.slice(0, shown) : names;
  return [...written, ...(cut || record.custom.et_al ? ['et al'] : [])].join(', ');
}
