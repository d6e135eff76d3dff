import type { ArticleReply } from '../../main/api/contract.ts';

/**
 * What identifies a printed article to anybody with the pack: its name, pack, version and the whole content hash. It is text
 * for a reader of the code, not an address: nothing is opened by it.
 */
export function identityOf({ article, pack }: ArticleReply): string {
  return [
    'Nightlamp',
    `article ${article.id}`,
    `pack ${pack.id} ${pack.version}`,
    `content ${article.contentHash}`,
    `review ${article.review.state}`,
    `evidence ${article.evidenceAsOf ?? '-'}`,
  ].join('\n');
}
