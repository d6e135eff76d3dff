import type { LoaderFunctionArgs } from 'react-router';
import type { ArticleReply } from '../../main/api/contract.ts';
import { askArticleIfThere } from '../api/ask-if-there.ts';
import { sidesIn, type Side, type SideName } from './compare-address.ts';

/** One side with its article; `reply` is null where the library has none of that name. */
export interface LoadedSide {
  readonly side: Side;
  readonly reply: ArticleReply | null;
}

export type LoadedSides = Readonly<Record<SideName, LoadedSide | null>>;

export async function compareLoader({ request }: LoaderFunctionArgs): Promise<LoadedSides> {
  const { left, right } = sidesIn(new URL(request.url).searchParams);
  const [loadedLeft, loadedRight] = await Promise.all([load(left), load(right)]);
  return { left: loadedLeft, right: loadedRight };
}

async function load(side: Side | null): Promise<LoadedSide | null> {
  return side && { side, reply: await askArticleIfThere(side.pack, side.article) };
}
