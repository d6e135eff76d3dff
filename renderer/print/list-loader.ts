import type { LoaderFunctionArgs } from 'react-router';
import type { ArticleReply } from '../../main/api/contract.ts';
import { askArticleIfThere } from '../api/ask-if-there.ts';
import { listedIn, type ListedPlace } from './print-list.ts';

/** What a list to print is made of, and what of it the library does not have. */
export interface PrintList {
  readonly articles: readonly ArticleReply[];
  readonly missing: readonly ListedPlace[];
}

/** Asks for every article of a list. One that is gone is named as missing: it must not take the others with it. */
export function listLoader({ request }: LoaderFunctionArgs): Promise<PrintList> {
  return askListed(listedIn(new URL(request.url).searchParams));
}

/** The articles of these places, in their order. */
export async function askListed(places: readonly ListedPlace[]): Promise<PrintList> {
  const replies = await Promise.all(places.map(({ pack, article }) => askArticleIfThere(pack, article)));
  return {
    articles: replies.flatMap((reply) => (reply ? [reply] : [])),
    missing: places.filter((_, index) => replies[index] === null),
  };
}
