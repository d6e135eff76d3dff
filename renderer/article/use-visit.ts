import { useEffect } from 'react';
import type { ArticleReply } from '../../main/api/contract.ts';
import { afterPaint } from '../ui/after-paint.ts';
import { noteReached, noteVisit } from '../saved/visits.ts';
import { headingAtReadingLine } from './use-reading-position.ts';

/** Notes that an article was opened, and how far it is read, each time the reader comes to rest. */
export function useVisit(reply: ArticleReply): void {
  useEffect(() => {
    const { sections } = reply.article;
    function rest(): void {
      const reached = headingAtReadingLine(sections.map(({ id }) => id));
      const section = sections.find(({ id }) => id === reached);
      // At the top of an article there is nothing to come back to.
      const isBegun = section !== undefined && window.scrollY > 0;
      noteReached(reply, isBegun ? { section: section.id, title: section.title } : undefined);
    }
    const callOff = afterPaint(() => {
      noteVisit(reply);
      // Somebody quick may have come to rest before there was a visit to note it in.
      if (window.scrollY > 0) rest();
    });
    document.addEventListener('scrollend', rest);
    return () => {
      callOff();
      document.removeEventListener('scrollend', rest);
    };
  }, [reply]);
}
