import { isDeepStrictEqual } from 'node:util';
import { listingOf, type Article, type ArticleListing } from '../model/article.ts';
import { sentencesOf } from '../model/reading.ts';
import type { Block, Inline, Sentence } from '../model/text.ts';
import { contentHashOf } from './content-hash.ts';
import { PackRefusal, type PackFailureCode } from './failures.ts';
import { numberReferences, sentencesInOrder } from './numbering.ts';

/** What an article's text may point at. */
export interface PackIds {
  readonly references: { has(id: string): boolean };
  readonly terms: { has(id: string): boolean };
  readonly listings: ReadonlyMap<string, ArticleListing>;
}

/** Checks what no schema can: that an article is the one listed, is what it claims, and points at nothing missing. */
export function checkArticle(path: string, article: Article, listing: ArticleListing, pack: PackIds): void {
  const refuse = (code: PackFailureCode, detail = ''): never => {
    throw new PackRefusal(code, detail ? `${path}: ${detail}` : path);
  };
  if (article.contentHash !== contentHashOf(article)) refuse('content-hash-wrong');
  if (article.review.state === 'approved' && article.review.approval.contentHash !== article.contentHash) {
    refuse('approval-mismatch');
  }
  if (!isDeepStrictEqual(listingOf(article), listing)) refuse('listing-mismatch');

  const sentences = sentencesInOrder(article.sections, article.questions);
  const inlines = sentences.flatMap((sentence) => sentence.content.flatMap(withDescendants));
  for (const ids of [article.sections, article.questions, sentences]) {
    const twice = firstTwice(ids.map((item) => item.id));
    if (twice !== undefined) refuse('duplicate-id', twice);
  }
  const lost = article.references.find(({ reference }) => !pack.references.has(reference));
  if (lost) refuse('reference-dangling', lost.reference);
  if (!isDeepStrictEqual(numberReferences(sentences), article.references)) refuse('reference-numbering');

  const figures = article.sections.flatMap((section) => figuresIn(section.blocks));
  const noFigure = figures.find((figure) => !Object.hasOwn(article.figures, figure));
  if (noFigure !== undefined) refuse('figure-dangling', noFigure);
  for (const inline of inlines) checkInline(inline, pack, refuse);
}

function checkInline(
  inline: Inline,
  pack: PackIds,
  refuse: (code: PackFailureCode, detail: string) => never,
): void {
  if (inline.type === 'term' && !pack.terms.has(inline.term)) refuse('term-dangling', inline.term);
  if (inline.type !== 'articleLink') return;
  const target = pack.listings.get(inline.article);
  if (!target) refuse('link-dangling', inline.article);
  if (inline.section !== undefined && !target?.sections.some((section) => section.id === inline.section)) {
    refuse('link-dangling', `${inline.article}#${inline.section}`);
  }
}

function withDescendants(inline: Inline): Inline[] {
  return 'children' in inline ? [inline, ...inline.children.flatMap(withDescendants)] : [inline];
}

function firstTwice(ids: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return ids.find((id) => seen.size === seen.add(id).size);
}

function figuresIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.type) {
      case 'figure':
        return [block.figure];
      case 'list':
        return block.items.flatMap(figuresIn);
      case 'wording':
        return [block.clinician, block.student ?? [], block.public ?? []].flatMap(figuresIn);
      case 'note':
      case 'conflict':
      case 'quote':
        return figuresIn(block.blocks);
      default:
        return [];
    }
  });
}

/** Sentences of text that is not an article's must not cite, mark terms or link: nothing could resolve them. */
export function checkPlainText(path: string, blocks: readonly Block[]): void {
  const sentences: Sentence[] = sentencesOf(blocks);
  const wrong = sentences
    .flatMap((sentence) => sentence.content.flatMap(withDescendants))
    .find((inline) => ['citation', 'term', 'articleLink'].includes(inline.type));
  if (wrong || figuresIn(blocks).length > 0)
    throw new PackRefusal('schema-violation', `${path}: it points into an article`);
}
