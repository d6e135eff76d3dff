import type {
  Definition,
  FootnoteDefinition,
  Heading,
  List,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
} from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { BodyContext, BodyNotice, BodyOptions } from './markdown-context.ts';
import { phrasing } from './markdown-inlines.ts';
import { cleanLine, heading, literal, plain, shortened } from './plain-text.ts';

export interface Body {
  readonly body: RootContent[];
  /** What was left out or changed, each named with its line. */
  readonly notices: readonly BodyNotice[];
}

/**
 * The blocks of plain Markdown as an article's source may hold them: headings from the second to the fourth level, no HTML,
 * no images, no footnotes (they become a section of their own), links to articles by their id.
 */
export function bodyFrom(tree: Root, options: BodyOptions): Body {
  const notices: BodyNotice[] = [];
  const definitions = new Map<string, Definition>();
  const footnotes: FootnoteDefinition[] = [];
  visit(tree, (node) => {
    if (node.type === 'definition') definitions.set(node.identifier, node);
    if (node.type === 'footnoteDefinition') footnotes.push(node);
  });
  const context: BodyContext = {
    ...options,
    definitions,
    notice: (node, notice, detail = '') => {
      const line = (node.position?.start.line ?? 1) + options.firstLine;
      notices.push({ line, notice, detail: shortened(cleanLine(detail), 60) });
    },
  };
  const blocks = blocksOf(tree.children, context, true);
  return { body: outlined([...blocks, ...notesFrom(footnotes, context)], options.title), notices };
}

function blocksOf(nodes: readonly RootContent[], context: BodyContext, atTop = false): RootContent[] {
  return nodes.flatMap((node) => blockOf(node, context, atTop));
}

function blockOf(node: RootContent, context: BodyContext, atTop: boolean): RootContent[] {
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- extensions of Markdown add nodes; the default names them
  switch (node.type) {
    case 'heading':
      return headingOf(node, context, atTop);
    case 'paragraph':
      return paragraph(phrasing(node.children, context));
    case 'blockquote': {
      const children = blocksOf(node.children, context) as typeof node.children;
      return children.length === 0 ? [] : [{ type: 'blockquote', children }];
    }
    case 'list':
      return listOf(node, context);
    case 'table':
      return [tableOf(node, context)];
    case 'code':
      context.notice(node, 'a block of code was turned into a paragraph');
      return paragraph(codeLines(node.value));
    case 'html':
      context.notice(node, 'HTML was left out', node.value);
      return [];
    case 'thematicBreak':
    case 'definition':
    case 'footnoteDefinition':
      return [];
    default:
      context.notice(node, 'something the format does not know was left out', node.type);
      return [];
  }
}

function listOf(node: List, context: BodyContext): RootContent[] {
  const children = node.children.flatMap((item) => {
    if (typeof item.checked === 'boolean') context.notice(item, 'a check box was left out');
    const blocks = blocksOf(item.children, context) as typeof item.children;
    return blocks.length === 0 ? [] : [{ ...item, checked: null, children: blocks }];
  });
  if (node.ordered && node.start !== 1)
    context.notice(node, 'a list that starts at another number was numbered from 1', String(node.start));
  return children.length === 0 ? [] : [{ ...node, start: node.ordered ? 1 : null, children }];
}

/** Every row with as many cells as the longest. */
function tableOf(node: Table, context: BodyContext): Table {
  const width = Math.max(...node.children.map((row) => row.children.length));
  const children = node.children.map((row) => {
    const cells = row.children.map((cell) => ({ ...cell, children: phrasing(cell.children, context) }));
    const missing = Array.from({ length: width - cells.length }, () => ({
      type: 'tableCell' as const,
      children: [],
    }));
    return { ...row, children: [...cells, ...missing] };
  });
  return { ...node, children };
}

/** Headings inside lists and quotes are no sections: they become strong words. */
function headingOf(node: Heading, context: BodyContext, atTop: boolean): RootContent[] {
  const words = cleanLine(toString(phrasing(node.children, context))).replace(/\s*\{#[^{}]*\}$/, '');
  if (words === '') return [];
  if (!atTop) return paragraph([{ type: 'strong', children: literal(words) }]);
  return [{ ...node, children: literal(words) }];
}

function paragraph(children: PhrasingContent[]): Paragraph[] {
  return children.some((child) => child.type === 'inlineCode' || toString(child).trim() !== '')
    ? [{ type: 'paragraph', children }]
    : [];
}

function codeLines(code: string): PhrasingContent[] {
  const lines = code.split('\n').filter((line) => line.trim() !== '');
  return lines.flatMap((value, index): PhrasingContent[] => [
    ...(index > 0 ? [{ type: 'break' as const }] : []),
    { type: 'inlineCode', value },
  ]);
}

function notesFrom(footnotes: readonly FootnoteDefinition[], context: BodyContext): RootContent[] {
  const notes = footnotes.flatMap((footnote) => {
    const [first, ...rest] = blocksOf(footnote.children, context);
    const label: PhrasingContent = plain(`Note ${footnote.label ?? footnote.identifier}: `);
    if (first?.type !== 'paragraph') return paragraph([label]);
    return [{ ...first, children: [label, ...first.children] }, ...rest];
  });
  return notes.length === 0 ? [] : [heading(2, 'Notes'), ...notes];
}

/** Headings of level 2 to 4, one step down at a time; text above the first stays there, under the article's title. */
function outlined(blocks: readonly RootContent[], title: string): RootContent[] {
  const [first] = blocks;
  const rest = first?.type === 'heading' && cleanLine(toString(first)) === title ? blocks.slice(1) : blocks;
  const top = Math.min(...rest.map((node) => (node.type === 'heading' ? node.depth : 6)));
  let depth = 1;
  return rest.map((node): RootContent => {
    if (node.type !== 'heading') return node;
    depth = Math.min(node.depth - top + 2, depth + 1, 4);
    return { ...node, depth: depth <= 2 ? 2 : depth === 3 ? 3 : 4 };
  });
}
