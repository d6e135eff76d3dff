import { AnnotationList } from '../keep/annotation-list.tsx';
import { KeepLayer } from '../keep/keep-layer.tsx';
import { PrintProvenance } from '../print/print-provenance.tsx';
import { ArticleBody } from './article-body.tsx';
import { Disclaimer } from './disclaimer.tsx';
import { FollowUp } from './follow-up.tsx';
import { Neighbours } from './neighbours.tsx';
import { ReferenceList } from './reference-list.tsx';

/** Everything below the red flags and what is folded away behind them. */
export function RestOfArticle() {
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
