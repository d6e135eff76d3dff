import type { Article } from '../model/article.ts';
import { canonicalJson } from './canonical-json.ts';
import { sha256 } from './digest.ts';

/** The parts of an article a reader reads, and an approval is given for. */
export type ReadableParts = Pick<
  Article,
  'title' | 'summary' | 'practiceChange' | 'sections' | 'figures' | 'questions'
>;

/**
 * SHA-256 of everything a reader reads: title, summary, practice change, sections, figures, questions, with the ids of
 * what they cite.
 * Glossary marks are left out, so that a new glossary entry does not undo an approval: the words are the same.
 */
export function contentHashOf(article: ReadableParts): string {
  const { title, summary, practiceChange, sections, figures, questions } = article;
  return sha256(
    canonicalJson(withoutTerms({ title, summary, practiceChange, sections, figures, questions })),
  );
}

interface TextNode {
  readonly type: 'text';
  readonly value: string;
}

/** The tree with every `term` replaced by its words, and neighbouring texts joined as they were before. */
function withoutTerms(value: unknown): unknown {
  if (Array.isArray(value)) return joinTexts(value.flatMap(unwrapTerm).map(withoutTerms));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, below]) => [key, withoutTerms(below)]));
}

function unwrapTerm(item: unknown): unknown[] {
  if (typeof item !== 'object' || item === null || !('type' in item) || item.type !== 'term') return [item];
  return 'children' in item && Array.isArray(item.children) ? (item.children as unknown[]) : [];
}

function joinTexts(items: readonly unknown[]): unknown[] {
  const joined: unknown[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    if (isText(item) && isText(last))
      joined[joined.length - 1] = { type: 'text', value: last.value + item.value };
    else joined.push(item);
  }
  return joined;
}

function isText(item: unknown): item is TextNode {
  return (
    typeof item === 'object' && item !== null && 'type' in item && item.type === 'text' && 'value' in item
  );
}
