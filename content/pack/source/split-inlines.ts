import type { Inline, Sentence } from '../../model/text.ts';
import { advance, type ArticleContext } from './article-context.ts';
import type { SourcePosition } from '../source-types.ts';
import { CITATION_MARK, sentenceEnds } from './sentences.ts';

/** Cuts inline content into sentences, each with its id and its place. */
export function sentencesIn(
  nodes: readonly Inline[],
  start: SourcePosition,
  context: ArticleContext,
): Sentence[] {
  const text = nodes.map(flat).join('');
  const whole = wholeRanges(nodes, 0);
  const ends = sentenceEnds(text).filter((end) => !whole.some(([from, to]) => from < end && end < to));
  const sentences: Sentence[] = [];
  let from = 0;
  for (const end of ends) {
    const cut = slice(nodes, from, end, context);
    const content = tidy(cut);
    if (content.length > 0) sentences.push(context.sentence(content, placeOf(cut, context) ?? start));
    from = end;
  }
  return sentences;
}

/** A node's text as the sentence finder sees it: same length as the node, one mark for a citation. */
function flat(node: Inline): string {
  switch (node.type) {
    case 'text':
      return node.value.replaceAll(CITATION_MARK, ' ');
    case 'code':
      return 'x'.repeat(node.value.length);
    case 'break':
      return '\n';
    case 'citation':
      return CITATION_MARK;
    default:
      return node.children.map(flat).join('');
  }
}

function lengthOf(node: Inline): number {
  return flat(node).length;
}

/** Ranges no sentence may end inside: links and the like are kept whole; emphasis may be cut. */
function wholeRanges(nodes: readonly Inline[], offset: number): [number, number][] {
  return nodes.flatMap((node) => {
    const from = offset;
    offset += lengthOf(node);
    if (!('children' in node)) return [];
    return mayBeCut(node) ? wholeRanges(node.children, from) : [[from, offset] satisfies [number, number]];
  });
}

function mayBeCut(node: Inline): boolean {
  return node.type === 'emphasis' || node.type === 'strong';
}

function slice(nodes: readonly Inline[], from: number, to: number, context: ArticleContext): Inline[] {
  let offset = 0;
  return nodes.flatMap((node): Inline[] => {
    const start = offset;
    offset += lengthOf(node);
    if (offset <= from || start >= to) return [];
    if (start >= from && offset <= to) return [node];
    const [cutFrom, cutTo] = [Math.max(from - start, 0), Math.min(to, offset) - start];
    if (node.type === 'text') return [cutText(node, cutFrom, cutTo, context)];
    return 'children' in node
      ? [{ ...node, children: slice(node.children, cutFrom, cutTo, context) }]
      : [node];
  });
}

function cutText(
  node: Extract<Inline, { type: 'text' }>,
  from: number,
  to: number,
  context: ArticleContext,
): Inline {
  const piece: Inline = { type: 'text', value: node.value.slice(from, to) };
  const start = context.textStarts.get(node);
  if (start) context.textStarts.set(piece, advance(start, node.value, from));
  return piece;
}

/** Where the first words of a sentence stand; null when it has no text of its own. */
function placeOf(nodes: readonly Inline[], context: ArticleContext): SourcePosition | null {
  for (const node of nodes) {
    const start = context.textStarts.get(node);
    if (start && node.type === 'text' && node.value.trim() !== '') {
      return advance(start, node.value, node.value.length - node.value.trimStart().length);
    }
    const below = 'children' in node ? placeOf(node.children, context) : null;
    if (below) return below;
  }
  return null;
}

/** Single spaces, none at either end, none before a citation or around a line break; nothing empty. */
function tidy(nodes: readonly Inline[]): Inline[] {
  const folded = nodes.map(foldSpaces);
  return folded
    .map((node, index) => {
      const [before, after] = [folded[index - 1], folded[index + 1]];
      const first = !before || before.type === 'break' ? trimmed(node, 'start') : node;
      return !after || after.type === 'citation' || after.type === 'break' ? trimmed(first, 'end') : first;
    })
    .filter((node) => !isEmpty(node))
    .filter((node, index, all) => node.type !== 'break' || (index > 0 && index < all.length - 1));
}

/** Takes white space off one end, also where the end lies inside emphasis. */
function trimmed(node: Inline, side: 'start' | 'end'): Inline {
  if (node.type === 'text')
    return { ...node, value: side === 'start' ? node.value.trimStart() : node.value.trimEnd() };
  if (!('children' in node)) return node;
  const at = side === 'start' ? 0 : node.children.length - 1;
  const children = node.children.map((child, index) => (index === at ? trimmed(child, side) : child));
  return { ...node, children: children.filter((child) => !isEmpty(child)) };
}

function foldSpaces(node: Inline): Inline {
  if (node.type === 'text') return { ...node, value: node.value.replaceAll(/[ \t\n]+/g, ' ') };
  return 'children' in node
    ? { ...node, children: node.children.map(foldSpaces).filter((child) => !isEmpty(child)) }
    : node;
}

function isEmpty(node: Inline): boolean {
  if (node.type === 'text' || node.type === 'code') return node.value === '';
  return 'children' in node && node.children.length === 0;
}
