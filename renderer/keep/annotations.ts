import type { Audience } from '../../content/model/audience.ts';
import type { ArticleReply } from '../../main/api/contract.ts';
import type { SectionText } from '../article/section-text.ts';
import { own } from '../saved/own.ts';
import type { Annotation, HighlightColour } from '../saved/own-things.ts';
import { findAnchor, fingerprintOf, type Anchor, type Found } from './anchor.ts';
import type { SelectedPassage } from './selected-passage.ts';

/** An annotation of the open article, with what became of its words; a note on the whole article has none to find. */
export interface PlacedAnnotation {
  readonly annotation: Annotation;
  readonly found: Found | { readonly state: 'whole-article' | 'other-wording' };
}

/** The anchor for words that are selected. */
export function anchorFor({ section, start, quote }: SelectedPassage, audience: Audience): Anchor {
  return {
    section: section.id,
    sectionTitle: section.title,
    quote,
    start,
    fingerprint: fingerprintOf(section.text),
    audience,
  };
}

/** Annotations that this window began. */
const begunHere = new Set<string>();

/** Whether an annotation was begun in this window: an empty one of another window is about to be written there. */
export const isBegunHere = (id: string): boolean => begunHere.has(id);

/** Keeps a new annotation of an article and gives it back. */
export function annotate(
  { pack, article }: ArticleReply,
  anchor: Anchor | null,
  colour: HighlightColour,
  at: number = Date.now(),
): Annotation {
  const annotation: Annotation = {
    // crypto.randomUUID is missing over plain HTTP on a classroom network; time and chance are enough for one reader.
    id: `${at.toString(36)}-${Math.random().toString(36).slice(2, 10)}`,
    pack: pack.id,
    article: article.id,
    title: article.title,
    anchor,
    colour,
    note: '',
    at,
  };
  begunHere.add(annotation.id);
  own().annotations.put(annotation);
  return annotation;
}

/**
 * Finds each annotation in the article as it reads now. Words of another audience's wording are not lost, only not on the
 * page: `texts` holds every audience's sections, the present one first.
 */
export function placeAnnotations(
  annotations: readonly Annotation[],
  texts: readonly (readonly SectionText[])[],
): PlacedAnnotation[] {
  return annotations.map((annotation) => {
    const { anchor } = annotation;
    if (!anchor) return { annotation, found: { state: 'whole-article' } };
    const found = findAnchor(anchor, texts[0] ?? []);
    if (found.state !== 'changed') return { annotation, found };
    const elsewhere = texts.slice(1).some((sections) => findAnchor(anchor, sections).state !== 'changed');
    return { annotation, found: { state: elsewhere ? 'other-wording' : 'changed' } };
  });
}
