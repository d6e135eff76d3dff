import { useDeferredValue, type ReactNode } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/**
 * What stands below an article's red flags, or beside its text. An article that is opened at its top is painted with its
 * title, its review state and its red flags first, and with this a moment later: nobody can have scrolled there yet, and it
 * moves nothing of what is there.
 */
export function AMomentLater({ children }: { readonly children: ReactNode }) {
  return useDeferredValue(true, useOpensBelowTop()) && children;
}

/** An address with a section in it, or a step back to where one was: the place must be there before the page is scrolled to it. */
function useOpensBelowTop(): boolean {
  const { hash } = useLocation();
  return useNavigationType() === 'POP' || hash !== '';
}
