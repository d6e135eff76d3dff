import { yearOf } from '../../../content/model/reference-label.ts';
import type { Reference } from '../../../content/model/reference.ts';

const types: Readonly<Record<Reference['type'], string>> = {
  'article-journal': 'JOUR',
  report: 'RPRT',
  webpage: 'ELEC',
  book: 'BOOK',
  chapter: 'CHAP',
  dataset: 'DATA',
  legislation: 'STAT',
};

/**
 * A record in RIS, lines ending in CR LF as its readers expect.
 * Source: https://en.wikipedia.org/wiki/RIS_(file_format), after the Research Information Systems specification.
 */
export function ris(record: Reference, note: string): string {
  const [first, last] = record.page?.split(/[-–]/) ?? [];
  const lines: [tag: string, value: string | number | null | undefined][] = [
    ['TY', types[record.type]],
    ['ID', record.id],
    ...record.author.map((author): [string, string] => [
      'AU',
      'literal' in author ? author.literal : [author.family, author.given].filter(Boolean).join(', '),
    ]),
    ['TI', record.title],
    ['T2', record['container-title']],
    ['PY', yearOf(record)],
    ['VL', record.volume],
    ['IS', record.issue],
    ['SP', first],
    ['EP', last],
    ['ET', record.edition],
    ['PB', record.publisher ?? record.custom.issuer],
    ['SN', record.ISBN],
    ['DO', record.DOI],
    ['AN', record.PMID],
    ['UR', record.URL],
    ['N1', note],
    ['ER', ''],
  ];
  return lines
    .filter(([tag, value]) => tag === 'ER' || (value !== undefined && value !== null && value !== ''))
    .map(([tag, value]) => `${tag}  - ${oneLine(String(value))}\r\n`)
    .join('');
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
