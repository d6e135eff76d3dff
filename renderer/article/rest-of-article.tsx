import { useDeferredValue } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { AnnotationList } from '../keep/annotation-list.tsx';
import { KeepLayer } from '../keep/keep-layer.tsx';
import { PrintProvenance } from '../print/print-provenance.tsx';
import { ArticleBody } from './article-body.tsx';
import { Disclaimer } from './disclaimer.tsx';
import { FollowUp } from './follow-up.tsx';
import { Neighbours } from './neighbours.tsx';
import { ReferenceList } from './reference-list.tsx';

/**
 * Everything below the red flags. An article that is opened at its top is painted with its title, its review state and its red
 * flags first, and with this a moment later: nobody can have scrolled there yet, and what follows below moves nothing above.
 */
export function RestOfArticle() {
  const shown = useDeferredValue(true, useOpensBelowTop());
  if (!shown) return null;
  return (
    <>
      <ArticleBody />
      <AnnotationList />
      <ReferenceList />
      <FollowUp />
      <Disclaimer />
      <PrintProvenance />
      <Neighbours />
      <KeepLayer />
    </>
  );
}

/** An address with a section in it, or a step back to where one was: the place must be there before the page is scrolled to it. */
function useOpensBelowTop(): boolean {
  const { hash } = useLocation();
  return useNavigationType() === 'POP' || hash !== '';
}
