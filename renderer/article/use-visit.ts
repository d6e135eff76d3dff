import { useEffect } from 'react';
import type { ArticleReply } from '../../main/api/contract.ts';
import { afterPaint } from '../ui/after-paint.ts';
import { noteReached, noteVisit } from '../saved/visits.ts';
import { headingAtReadingLine } from './use-reading-position.ts';

/** Notes that an article was opened, and how far it is read, each time the reader comes to rest. */
export function useVisit(reply: ArticleReply): void {
  useEffect(() => afterPaint(() => noteVisit(reply)), [reply]);

  useEffect(() => {
    const { sections } = reply.article;
    function rest(): void {
      const reached = headingAtReadingLine(sections.map(({ id }) => id));
      const section = sections.find(({ id }) => id === reached);
      // At the top of an article there is nothing to come back to.
      const isBegun = section !== undefined && window.scrollY > 0;
      noteReached(reply, isBegun ? { section: section.id, title: section.title } : undefined);
    }
    document.addEventListener('scrollend', rest);
    return () => document.removeEventListener('scrollend', rest);
  }, [reply]);
}
