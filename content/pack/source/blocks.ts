import type { Blockquote, List, Paragraph, RootContent, Table } from 'mdast';
import type { Block, Sentence } from '../../model/text.ts';
import { type ArticleContext, startOf } from './article-context.ts';
import { containerOf, figureOf } from './directives.ts';
import { inlinesOf } from './inlines.ts';
import { sentencesOfParagraph } from './paragraph.ts';
import { sentencesIn } from './split-inlines.ts';

const captionStart = /^Table:\s*/;

/** Turns Markdown's blocks into ours. What the format does not know is reported and left out. */
export function blocksOf(nodes: readonly RootContent[], context: ArticleContext): Block[] {
  const blocks: Block[] = [];
  nodes.forEach((node, index) => {
    const next = nodes[index + 1];
    if (node.type === 'paragraph' && isCaption(node)) {
      if (next?.type === 'table') return;
      const todo = 'Put the “Table:” paragraph right above its table.';
      context.problems.error(
        'table-caption-alone',
        startOf(node),
        'A table caption has no table below it.',
        todo,
      );
      return;
    }
    const before = nodes[index - 1];
    const block =
      node.type === 'table'
        ? tableOf(node, before?.type === 'paragraph' && isCaption(before) ? before : null, context)
        : blockOf(node, context);
    if (block) blocks.push(block);
  });
  return blocks;
}

function blockOf(node: RootContent, context: ArticleContext): Block | null {
  const refuse = (rule: string, message: string, todo: string): null => {
    context.problems.error(rule, startOf(node), message, todo);
    return null;
  };
  switch (node.type) {
    case 'paragraph':
      return paragraphOf(node, context);
    case 'list':
      return listOf(node, context);
    case 'blockquote':
      return quoteOf(node, context);
    case 'containerDirective':
      return containerOf(node, context, blocksOf);
    case 'leafDirective':
      return figureOf(node, context);
    case 'html':
      return refuse(
        'raw-html',
        `Raw HTML (${firstLine(node.value)}) is refused.`,
        'Use Markdown, or write &lt; for “<”.',
      );
    case 'heading':
      return refuse(
        'heading-inside',
        'A heading stands inside another block.',
        'Move it out, to the left margin.',
      );
    case 'code':
      return refuse('code-block', 'Code blocks are not supported.', 'Remove the indent or the fence.');
    case 'definition':
      return refuse(
        'link-definition',
        'Link definitions are not supported.',
        'Write [words](address) in the text.',
      );
    case 'footnoteDefinition':
      return refuse('footnote', 'Footnotes are not supported.', 'Cite with [@id], or write it in the text.');
    case 'thematicBreak':
      return refuse('thematic-break', 'A dividing line is not supported.', 'Start a new heading instead.');
    default:
      return refuse(
        'unsupported-markdown',
        `“${node.type}” is not part of the format.`,
        'See docs/authoring.md.',
      );
  }
}

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? '').slice(0, 40);
}

function paragraphOf(node: Paragraph, context: ArticleContext): Block | null {
  const sentences = sentencesOfParagraph(node, context);
  return sentences.length > 0 ? { type: 'paragraph', sentences } : null;
}

function listOf(node: List, context: ArticleContext): Block | null {
  if (node.ordered && node.start !== 1) {
    const todo = 'Start at 1: the numbers are given by the viewer.';
    context.problems.error('list-start', startOf(node), `A numbered list starts at ${node.start}.`, todo);
  }
  const items = node.children.map((item) => {
    if (typeof item.checked === 'boolean') {
      const todo = 'Use boxes only for the options of a :::question.';
      context.problems.error('task-list', startOf(item), 'A list item has a tick box.', todo);
    }
    const blocks = blocksOf(item.children, context);
    if (blocks.length === 0) {
      context.problems.error(
        'list-item-empty',
        startOf(item),
        'A list item is empty.',
        'Write it or remove it.',
      );
    }
    return blocks;
  });
  const filled = items.filter((blocks) => blocks.length > 0);
  return filled.length > 0 ? { type: 'list', ordered: node.ordered === true, items: filled } : null;
}

function quoteOf(node: Blockquote, context: ArticleContext): Block | null {
  const blocks = blocksOf(node.children, context);
  return blocks.length > 0 ? { type: 'quote', blocks } : null;
}

function isCaption(node: Paragraph): boolean {
  const [first] = node.children;
  return first?.type === 'text' && captionStart.test(first.value);
}

function tableOf(node: Table, captionNode: Paragraph | null, context: ArticleContext): Block | null {
  const caption = captionNode ? captionOf(captionNode, context) : [];
  const [head = [], ...rows] = node.children.map((row) =>
    row.children.map((cell) => sentencesIn(inlinesOf(cell.children, context), startOf(cell), context)),
  );
  node.children.forEach((row) => {
    if (row.children.length === head.length) return;
    const message = `A row has ${row.children.length} cells where the head has ${head.length}.`;
    context.problems.error(
      'table-uneven',
      startOf(row),
      message,
      'Give every row as many cells as the head.',
    );
  });
  const align = head.map((_, column) => node.align?.[column] ?? null);
  return { type: 'table', caption, align, head, rows };
}

function captionOf(node: Paragraph, context: ArticleContext): Sentence[] {
  const [first, ...rest] = inlinesOf(node.children, context);
  const inlines =
    first?.type === 'text'
      ? [{ ...first, value: first.value.replace(captionStart, '') }, ...rest]
      : [...rest];
  return sentencesIn(inlines, startOf(node), context);
}
