/** Words as an id: lower case, ASCII, joined by hyphens. Empty when nothing of them can be kept. */
export function slugOf(words: string): string {
  return words
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replaceAll(/^-+|-+$/g, '');
}

/** An id nobody has yet: the words, then the words with `-2`, `-3` … */
export function freshSlug(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  for (let count = 2; ; count += 1) {
    if (!taken.has(`${wanted}-${count}`)) return `${wanted}-${count}`;
  }
}
