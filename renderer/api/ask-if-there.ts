import type { ArticleReply } from '../../main/api/contract.ts';
import { NotAnswered } from './not-answered.ts';
import { askArticle } from './requests.ts';

/** An article, or null where the library has none of that name. Any other trouble is thrown, as ever. */
export async function askArticleIfThere(pack: string, article: string): Promise<ArticleReply | null> {
  try {
    return await askArticle(pack, article);
  } catch (reason) {
    if (reason instanceof NotAnswered && reason.status === 404) return null;
    throw reason;
  }
}
