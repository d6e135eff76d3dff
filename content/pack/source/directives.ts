import { toString } from 'mdast-util-to-string';
import type { Paragraph, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { audiences, type Audience } from '../../model/audience.ts';
import { slugSchema } from '../../model/primitives.ts';
import type { Block } from '../../model/text.ts';
import { type ArticleContext, startOf } from './article-context.ts';
import { inlinesOf } from './inlines.ts';
import { sliceOf } from './source-slice.ts';
import { sentencesIn } from './split-inlines.ts';

/** Reads the blocks inside a container; handed in, because blocks hold containers and containers hold blocks. */
type ReadBlocks = (nodes: readonly RootContent[], context: ArticleContext) => Block[];

/** The containers that may stand in running text; key points, red flags and questions have places of their own. */
export function containerOf(
  node: ContainerDirective,
  context: ArticleContext,
  blocksOf: ReadBlocks,
): Block | null {
  checkClosed(node, context);
  switch (node.name) {
    case 'wording':
      return wordingOf(node, context, blocksOf);
    case 'note':
    case 'caution': {
      const { title, blocks } = titled(node, context, blocksOf);
      return blocks.length > 0 ? { type: 'note', tone: node.name, ...title, blocks } : null;
    }
    case 'conflict': {
      const { title, blocks } = titled(node, context, blocksOf);
      return blocks.length > 0 ? { type: 'conflict', ...title, blocks } : null;
    }
    default:
      return refuseContainer(node, context);
  }
}

function refuseContainer(node: ContainerDirective, context: ArticleContext): null {
  const places: Record<string, string> = {
    'key-points': 'Put it first, before every heading.',
    'red-flags': 'Put it before the first heading; warnings are the same for every reader.',
    question: 'Put questions at the end, outside every other block.',
    clinician: 'Put it inside ::::wording.',
    student: 'Put it inside ::::wording.',
    public: 'Put it inside ::::wording.',
  };
  const todo = places[node.name];
  const rule = todo ? 'directive-misplaced' : 'directive-unknown';
  const message = todo ? `“:::${node.name}” may not stand here.` : `There is no directive “:::${node.name}”.`;
  context.problems.error(rule, startOf(node), message, todo ?? 'See docs/authoring.md for the directives.');
  return null;
}

/**
 * Reports a container whose closing colons are missing: Markdown would close it silently at the end of what surrounds it
 * and swallow the text up to there.
 */
export function checkClosed(node: ContainerDirective, context: ArticleContext): void {
  const lines = sliceOf(node, context.source).split('\n');
  if (lines.length > 1 && /^[\s>]*:{3,}\s*$/.test(lines.at(-1) ?? '')) return;
  const todo = `Close it with a line of as many colons as it was opened with.`;
  context.problems.error('directive-not-closed', startOf(node), `“:::${node.name}” is never closed.`, todo);
}

/** Reports attributes a directive does not take. */
export function checkAttributes(
  node: ContainerDirective | LeafDirective,
  allowed: readonly string[],
  context: ArticleContext,
): void {
  const extra = Object.keys(node.attributes ?? {}).filter((name) => !allowed.includes(name));
  if (extra.length === 0) return;
  const message = `“${node.name}” does not take ${extra.map((name) => `“${name}”`).join(', ')}.`;
  context.problems.error('directive-attribute', startOf(node), message, 'Remove it; see docs/authoring.md.');
}

/** The children of a container, and its label apart. */
export function contentOf(node: ContainerDirective): { label: Paragraph | null; children: RootContent[] } {
  const [first, ...rest] = node.children;
  const isLabel = first?.type === 'paragraph' && first.data?.directiveLabel === true;
  return isLabel ? { label: first, children: rest } : { label: null, children: node.children };
}

function titled(
  node: ContainerDirective,
  context: ArticleContext,
  blocksOf: ReadBlocks,
): { title: { title: string } | Record<string, never>; blocks: Block[] } {
  checkAttributes(node, [], context);
  const { label, children } = contentOf(node);
  const title = label ? toString(label).trim() : '';
  if (label && /\[@/.test(title)) {
    const todo = 'Put the marker after the sentence it supports.';
    context.problems.error('citation-in-title', startOf(label), 'A citation stands in a title.', todo);
  }
  const blocks = blocksOf(children, context);
  if (blocks.length === 0) {
    context.problems.error(
      'directive-empty',
      startOf(node),
      `“:::${node.name}” is empty.`,
      'Write it or remove it.',
    );
  }
  return { title: title ? { title } : {}, blocks };
}

function wordingOf(node: ContainerDirective, context: ArticleContext, blocksOf: ReadBlocks): Block | null {
  checkAttributes(node, [], context);
  const found = new Map<Audience, Block[]>();
  for (const child of node.children) {
    const audience = audienceOf(child);
    if (!audience || found.has(audience)) {
      const todo = 'Inside ::::wording put :::clinician, and :::student or :::public, each once.';
      context.problems.error('wording-content', startOf(child), 'This may not stand in a wording.', todo);
      continue;
    }
    const variant = child as ContainerDirective;
    checkClosed(variant, context);
    checkAttributes(variant, [], context);
    found.set(audience, blocksOf(variant.children, context));
  }
  const clinician = found.get('clinician') ?? [];
  if (clinician.length === 0) {
    const todo = 'Add :::clinician: it is what the others fall back to.';
    context.problems.error('wording-clinician', startOf(node), 'A wording has no text for clinicians.', todo);
    return null;
  }
  const [student, lay] = [found.get('student') ?? [], found.get('public') ?? []];
  return {
    type: 'wording',
    clinician,
    ...(student.length > 0 ? { student } : {}),
    ...(lay.length > 0 ? { public: lay } : {}),
  };
}

function audienceOf(node: RootContent): Audience | undefined {
  return node.type === 'containerDirective'
    ? audiences.find((audience) => audience === node.name)
    : undefined;
}

/** `::figure[Caption]{#id alt="…"}`, the only directive of one line. */
export function figureOf(node: LeafDirective, context: ArticleContext): Block | null {
  const at = startOf(node);
  if (node.name !== 'figure') {
    context.problems.error(
      'directive-unknown',
      at,
      `There is no directive “::${node.name}”.`,
      'See docs/authoring.md.',
    );
    return null;
  }
  checkAttributes(node, ['id', 'alt'], context);
  const id = node.attributes?.['id'] ?? '';
  const alt = (node.attributes?.['alt'] ?? '').trim();
  if (!slugSchema.safeParse(id).success) {
    context.problems.error(
      'figure-id',
      at,
      'A figure does not name its drawing.',
      'Write {#name} for figures/name.svg.',
    );
    return null;
  }
  if (alt === '') {
    const todo = 'Write alt="…" with what the drawing says, not what it looks like.';
    context.problems.error('figure-without-alt', at, `The figure “${id}” has no words.`, todo);
  }
  const earlier = context.figures.get(id);
  if (earlier && earlier.alt !== alt) {
    context.problems.error(
      'figure-alt-differs',
      at,
      `“${id}” is shown twice with different words.`,
      'Use the same alt text.',
    );
  }
  context.figures.set(id, { alt, at: earlier?.at ?? at });
  context.positions.set(`figure:${id}`, earlier?.at ?? at);
  return { type: 'figure', figure: id, caption: sentencesIn(inlinesOf(node.children, context), at, context) };
}
