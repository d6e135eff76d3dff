import type { Reference } from '../model/reference.ts';
import type { SourceArticle, SourcePosition, SourceShared } from '../pack/source-types.ts';
import { passagesOf } from './passages.ts';

export interface CitedRecord {
  readonly reference: Reference;
  /** Its first claim in the article. */
  readonly at: SourcePosition;
  readonly section: string | undefined;
}

/** The records an article cites that have come to this status, each with its first claim. */
export function citedWithStatus(
  status: 'superseded' | 'retracted',
  source: SourceArticle,
  shared: SourceShared,
): CitedRecord[] {
  return source.article.references.flatMap(({ reference: id, claims }) => {
    const reference = shared.references.get(id);
    if (reference?.custom.status !== status) return [];
    const first = passagesOf(source).find((passage) => passage.sentence?.id === claims[0]);
    return [{ reference, at: first?.at ?? { line: 1, column: 1 }, section: first?.section }];
  });
}
