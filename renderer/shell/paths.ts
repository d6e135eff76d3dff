/** Address of an article, or of a section of it. Ids are slugs and need no escaping. */
export function articlePath(pack: string, article: string, section?: string | null): string {
  return `/articles/${pack}/${article}${section ? `#${section}` : ''}`;
}

/** Address of a calculator. Ids are slugs. */
export function calculatorPath(calculator: string): string {
  return `/calculators/${calculator}`;
}

/** Address of the results for a query, with any filters. */
export function searchPath(q: string, filters: Readonly<Record<string, string | undefined>> = {}): string {
  const chosen = Object.entries(filters).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return `/search?${new URLSearchParams([['q', q], ...chosen]).toString()}`;
}

/** Address of what changed in a pack since the version before. */
export function changesPath(pack: string): string {
  return `/changes/${pack}`;
}
