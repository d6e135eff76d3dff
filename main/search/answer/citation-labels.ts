import type { CitationLabel } from '../../api/contract.ts';
import type { SearchSource } from '../index/source.ts';
import { shortLabelOf } from '../../../content/model/reference-label.ts';

/** The citations of a sentence as a chip names them, with their numbers in the article. */
export async function labelsOf(
  source: SearchSource,
  article: string,
  cites: readonly string[],
): Promise<CitationLabel[]> {
  if (cites.length === 0) return [];
  const [whole, records] = await Promise.all([source.readArticle(article), source.readReferences()]);
  if (!whole.ok || !records.ok) return [];
  return cites.flatMap((reference) => {
    const record = records.value.get(reference);
    const number = whole.value.references.find((each) => each.reference === reference)?.number;
    if (!record || number === undefined) return [];
    return [{ reference, number, label: shortLabelOf(record), kind: record.custom.kind }];
  });
}
