import { yearOf } from '../../../content/model/reference-label.ts';
import type { Reference } from '../../../content/model/reference.ts';
import { authorList } from './authors.ts';
import { imprint, place, sentence } from './parts.ts';

/**
 * A record as one line in Vancouver style. Source: ICMJE Recommendations, samples of formatted references (NLM),
 * https://www.nlm.nih.gov/bsd/uniform_requirements.html
 */
export function vancouver(record: Reference): string {
  const authors = sentence(authorList(record, 6, 6));
  const online = record.type === 'webpage' ? ' [Internet]' : '';
  const title = sentence(`${record.title}${online}`);
  const journal = record['container-title'];
  const body = journal
    ? [sentence(journal), sentence(place(record))]
    : [record.edition && sentence(`${record.edition} ed`), sentence(imprint(record))];
  return [authors, title, ...body, doiOrAddress(record)].filter(Boolean).join(' ');
}

function doiOrAddress(record: Reference): string {
  if (record.DOI) return `doi: ${record.DOI}`;
  return record.URL && (record.type === 'webpage' || yearOf(record) === null)
    ? `Available from: ${record.URL}`
    : '';
}
