import type { ArticleReply } from '../../main/api/contract.ts';
import { isShared } from '../session/machine-policy.ts';
import { own, settingsNow } from './own.ts';
import type { Visit } from './own-things.ts';

const KEPT = 100;

type Place = Pick<ArticleReply, 'pack' | 'article'>;

/** Notes that an article was opened, where a history is kept; the oldest visits are dropped. */
export function noteVisit({ pack, article }: Place, at: number = Date.now()): void {
  if (!settingsNow().history) return;
  const { visits } = own();
  const before = visitOf({ pack, article });
  visits.put({
    ...before,
    key: keyOf({ pack, article }),
    pack: pack.id,
    article: article.id,
    title: article.title,
    at,
  });
  for (const visit of newestFirst(visits.all()).slice(KEPT)) visits.remove(visit.key);
}

/** Notes how far an opened article was read. */
export function noteReached(place: Place, reached: Visit['reached']): void {
  const visit = visitOf(place);
  if (!visit || visit.reached?.section === reached?.section) return;
  const { reached: _, ...opened } = visit;
  own().visits.put(reached ? { ...opened, reached } : opened);
}

/** How far an article was read when it was last open, if it still has that section. Nothing of it in a shared session. */
export function reachedBefore(place: Place): Visit['reached'] {
  if (isShared()) return undefined;
  const reached = visitOf(place)?.reached;
  return place.article.sections.some(({ id }) => id === reached?.section) ? reached : undefined;
}

export const newestFirst = (visits: readonly Visit[]): Visit[] => [...visits].sort((a, b) => b.at - a.at);

const visitOf = (place: Place): Visit | undefined =>
  own()
    .visits.all()
    .find(({ key }) => key === keyOf(place));

const keyOf = ({ pack, article }: Place): string => `${pack.id}/${article.id}`;
