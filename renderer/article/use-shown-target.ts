import { useEffect } from 'react';
import { useLocation } from 'react-router';

/**
 * Marks the sentence, question or reference an address points to, and unfolds what hides it. (`:target` does not follow
 * addresses that change without a page load.)
 */
export function useShownTarget(): void {
  const { hash, key } = useLocation();
  useEffect(() => {
    const target = hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
    if (!target) return;
    if (unfold(target)) target.scrollIntoView();
    target.setAttribute('data-shown', '');
    return () => target.removeAttribute('data-shown');
  }, [hash, key]);
}

/** Opens the folds around an element; answers whether any was closed. */
function unfold(element: Element): boolean {
  let opened = false;
  for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
    opened ||= !fold.open;
    fold.open = true;
  }
  return opened;
}
