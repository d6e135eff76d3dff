import { own, useCollection } from '../saved/own.ts';
import { AnnotationEditor } from './annotation-editor.tsx';

/** A highlight beside the words it is on. */
export function AnnotationCard({ id }: { readonly id: string }) {
  const annotation = useCollection(own().annotations).find((one) => one.id === id);
  return annotation ? <AnnotationEditor annotation={annotation} /> : null;
}
