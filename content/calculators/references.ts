import type { Reference } from '../model/reference.ts';
import records from './references.json' with { type: 'json' };

// A test parses the file with `referenceSchema`; here the page is spared the parser.
const known = new Map((records as unknown as readonly Reference[]).map((record) => [record.id, record]));

/** Every record the calculators cite. */
export const calculatorReferences: readonly Reference[] = [...known.values()];

/** The record of an id. Throws for an unknown one: every id in a calculator is ours, and a test checks them all. */
export function referenceOf(id: string): Reference {
  const record = known.get(id);
  if (record === undefined) throw new Error(`No reference "${id}" in content/calculators/references.json`);
  return record;
}

/** A record in one line: authors, title, where, when, DOI. */
export function citationOf(reference: Reference): string {
  const authors = reference.author.map((author) => ('literal' in author ? author.literal : nameOf(author)));
  const by =
    authors.length > 0 ? `${authors.join(', ')}${reference.custom.et_al === true ? ' et al' : ''}. ` : '';
  const doi = reference.DOI === undefined ? (reference.URL ?? '') : `doi:${reference.DOI}`;
  return [`${by}${reference.title}.`, whereOf(reference), doi].filter((part) => part !== '').join(' ');
}

function nameOf(author: { family: string; given?: string | undefined }): string {
  return author.given === undefined ? author.family : `${author.family} ${author.given}`;
}

function whereOf(reference: Reference): string {
  const year = reference.issued?.['date-parts'][0]?.[0];
  const issue = reference.issue === undefined ? '' : `(${reference.issue})`;
  const volume = reference.volume === undefined ? '' : `;${reference.volume}${issue}`;
  const page = reference.page === undefined ? '' : `:${reference.page}`;
  const place = reference['container-title'] ?? reference.publisher ?? '';
  return [place, `${year ?? ''}${volume}${page}`]
    .filter((part) => part !== '')
    .map((part) => (part.endsWith('.') ? part : `${part}.`))
    .join(' ');
}
