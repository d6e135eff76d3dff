import type { Reference } from '../../../content/model/reference.ts';
import { authorList } from './authors.ts';
import { imprint, place, sentence } from './parts.ts';

/**
 * A record as one line in AMA style, without the italics. Source: AMA Manual of Style, 11th edition, chapter 3: up to six
 * authors are all given, of more the first three.
 */
export function ama(record: Reference): string {
  const journal = record['container-title'];
  const body = journal
    ? [sentence(journal), sentence(place(record))]
    : [record.edition && sentence(`${record.edition} ed`), sentence(imprint(record))];
  return [sentence(authorList(record, 6, 3)), sentence(record.title), ...body, doiOrAddress(record)]
    .filter(Boolean)
    .join(' ');
}

function doiOrAddress(record: Reference): string {
  if (record.DOI) return `doi:${record.DOI}`;
  return record.type === 'webpage' && record.URL ? record.URL : '';
}
