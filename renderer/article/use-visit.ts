import { useEffect } from 'react';
import type { ArticleReply } from '../../main/api/contract.ts';
import { own } from '../saved/own.ts';

const KEPT = 100;

/** Notes that an article was opened; the oldest visits are dropped. */
export function useVisit({ pack, article }: ArticleReply): void {
  useEffect(() => {
    const { visits } = own();
    const key = `${pack.id}/${article.id}`;
    visits.put({ key, pack: pack.id, article: article.id, title: article.title, at: Date.now() });
    const oldest = [...visits.all()].sort((a, b) => b.at - a.at).slice(KEPT);
    for (const visit of oldest) visits.remove(visit.key);
  }, [pack.id, article.id, article.title]);
}
