import { useEffect, useState } from 'react';
import { askListed, type PrintList } from '../print/list-loader.ts';
import type { ListedPlace } from '../print/print-list.ts';

/**
 * The articles of these places, whole; null while they are on their way. One that is gone is among `missing`. A library that
 * does not answer is thrown to the screen's error page.
 */
export function useReplies(places: readonly ListedPlace[]): PrintList | null {
  const [list, setList] = useState<PrintList | null>(null);
  const [trouble, setTrouble] = useState<{ readonly reason: unknown } | null>(null);
  const wanted = JSON.stringify(places.map(({ pack, article }) => ({ pack, article })));

  useEffect(() => {
    let current = true;
    askListed(JSON.parse(wanted) as ListedPlace[]).then(
      (answer) => current && setList(answer),
      (reason: unknown) => current && setTrouble({ reason }),
    );
    return () => {
      current = false;
    };
  }, [wanted]);

  if (trouble) throw trouble.reason;
  return list;
}
