/** How a reference is named. Apart from the schemas, so that the page can use it without the parser. */
import type { Reference } from './reference.ts';

/** What a reference is, as its label says. `web` is a page of an institution that is neither. */
export const referenceKinds = ['guideline', 'research', 'review', 'book', 'web'] as const;
export type ReferenceKind = (typeof referenceKinds)[number];

/** The year a record was issued, or null where the record does not say. */
export function yearOf(reference: Reference): number | null {
  return reference.issued?.['date-parts'][0]?.[0] ?? null;
}

/** Who stands first on the record, as a short label does: a family name, or a body's whole name. */
export function firstAuthorOf(reference: Reference): string {
  const [first] = reference.author;
  if (!first) return reference.custom.issuer ?? reference['container-title'] ?? reference.title;
  return 'literal' in first ? first.literal : first.family;
}

/** `Stick 1992`: how a record is named in a list or a spoken label. */
export function shortLabelOf(reference: Reference): string {
  const year = yearOf(reference);
  return year === null ? firstAuthorOf(reference) : `${firstAuthorOf(reference)} ${year}`;
}
