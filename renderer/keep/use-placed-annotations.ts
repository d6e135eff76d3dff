import { useMemo } from 'react';
import { sectionTexts, type SectionText } from '../article/section-text.ts';
import { useReading } from '../article/reading-context.ts';
import { own, useCollection } from '../saved/own.ts';
import { audiences } from '../settings/settings.ts';
import { placeAnnotations, type PlacedAnnotation } from './annotations.ts';

/** The annotations of the open article, each where it stands now, in the order they were made. */
export function usePlacedAnnotations(): readonly PlacedAnnotation[] {
  const texts = useSectionTexts();
  const { pack, article } = useReading().reply;
  const all = useCollection(own().annotations);
  return useMemo(() => {
    const here = all.filter((annotation) => annotation.pack === pack.id && annotation.article === article.id);
    return placeAnnotations(
      here.sort((a, b) => a.at - b.at),
      texts,
    );
  }, [all, texts, pack.id, article.id]);
}

/** The section texts of the open article for each audience, the one that reads first. */
function useSectionTexts(): readonly (readonly SectionText[])[] {
  const { audience, sections } = useReading();
  return useMemo(() => {
    const order = [audience, ...audiences.filter((other) => other !== audience)];
    return order.map((reader) => sectionTexts(sections, reader));
  }, [audience, sections]);
}

/** The section texts of the open article as it is read now. */
export function useSectionTextsNow(): readonly SectionText[] {
  return useSectionTexts()[0] ?? [];
}
