import type { Reference } from '../../../content/model/reference.ts';
import type { ArticleReferenceView } from '../../../main/api/contract.ts';
import { ama } from './ama.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import { ris } from './ris.ts';
import { vancouver } from './vancouver.ts';

/** Formats references can be taken away in. The first two are text for a manuscript, the others for reference managers. */
export const exportFormats = ['vancouver', 'ama', 'ris', 'bibtex', 'csl-json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Extension of a file in each format. */
export const fileExtensions: Readonly<Record<ExportFormat, string>> = {
  vancouver: 'txt',
  ama: 'txt',
  ris: 'ris',
  bibtex: 'bib',
  'csl-json': 'json',
};

/** References in a format. `note` says where they were cited; every format has a place for it. */
export function exportReferences(
  references: readonly ArticleReferenceView[],
  format: ExportFormat,
  note: string,
): string {
  const records = references.map(({ record }) => record);
  switch (format) {
    case 'vancouver':
      return numbered(references, vancouver, note);
    case 'ama':
      return numbered(references, ama, note);
    case 'ris':
      return records.map((record) => ris(record, note)).join('\r\n');
    case 'bibtex':
      return records.map((record) => bibtex(record, note)).join('\n');
    case 'csl-json':
      return cslJson(records, note);
  }
}

function numbered(
  references: readonly ArticleReferenceView[],
  style: (record: Reference) => string,
  note: string,
): string {
  const lines = references.map(({ number, record }) => `${number}. ${style(record)}`);
  return [...lines, '', note, ''].join('\n');
}
