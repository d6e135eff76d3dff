import { useEffect } from 'react';

/** Marks the element that is being said and keeps it in sight. */
export function useMarkedPart(anchor: string | null, reading: boolean): void {
  useEffect(() => {
    const element = anchor ? document.getElementById(anchor) : null;
    if (!element) return;
    element.setAttribute('data-spoken', '');
    if (reading && !isInSight(element)) element.scrollIntoView({ block: 'center' });
    return () => element.removeAttribute('data-spoken');
  }, [anchor, reading]);
}

/** Clear of the header and of the bar itself. */
function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top > 80 && bottom < window.innerHeight - 160;
}
