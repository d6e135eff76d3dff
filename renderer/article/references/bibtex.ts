import { yearOf } from '../../../content/model/reference-label.ts';
import type { Reference } from '../../../content/model/reference.ts';

const types: Readonly<Record<Reference['type'], string>> = {
  'article-journal': 'article',
  report: 'techreport',
  webpage: 'misc',
  book: 'book',
  chapter: 'incollection',
  dataset: 'misc',
  legislation: 'misc',
};

/** A record in BibTeX. Titles stand in double braces, so that no style changes their capitals. */
export function bibtex(record: Reference, note: string): string {
  const journal = record.type === 'article-journal' ? 'journal' : 'booktitle';
  const fields: [name: string, value: string | number | null | undefined][] = [
    ['author', record.author.map(authorName).join(' and ')],
    ['title', `{${escaped(record.title)}}`],
    [journal, record['container-title'] && escaped(record['container-title'])],
    ['year', yearOf(record)],
    ['volume', record.volume],
    ['number', record.issue],
    ['pages', record.page?.replace(/[-–]+/, '--')],
    ['edition', record.edition],
    [
      record.type === 'report' ? 'institution' : 'publisher',
      escaped(record.publisher ?? record.custom.issuer ?? ''),
    ],
    ['isbn', record.ISBN],
    ['doi', record.DOI],
    ['pmid', record.PMID],
    ['url', record.URL],
    ['note', escaped(note)],
  ];
  const written = fields.filter(([, value]) => value !== undefined && value !== null && value !== '');
  return `@${types[record.type]}{${record.id},\n${written.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}\n`;
}

/** A body's name stands in braces of its own, or BibTeX would take it for a person's. */
function authorName(author: Reference['author'][number]): string {
  if ('literal' in author) return `{${escaped(author.literal)}}`;
  return escaped([author.family, author.given].filter(Boolean).join(', '));
}

function escaped(text: string): string {
  return text.replaceAll(/[\\{}$&#%_~^]/g, (character) => escapes[character] ?? `\\${character}`);
}

const escapes: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};
