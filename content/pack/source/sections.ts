import type { Heading, Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Question, Section } from '../../model/article.ts';
import { slugSchema } from '../../model/primitives.ts';
import { citationsOf, plainText } from '../../model/reading.ts';
import type { Block } from '../../model/text.ts';
import { type ArticleContext, startOf } from './article-context.ts';
import { blocksOf } from './blocks.ts';
import { checkAttributes, checkClosed } from './directives.ts';
import { inlinesOf } from './inlines.ts';
import { questionOf } from './questions.ts';
import { redFlagsOf } from './red-flags.ts';
import { freshSlug, slugOf } from './slug.ts';

/** Titles of the sections that have a meaning of their own. */
const namedSections = {
  'key-points': 'Key points',
  'red-flags': 'Red flags',
  'self-test': 'Test yourself',
} as const;

/** Where text may stand that has no heading: nowhere in an authored article; in an imported one, under its title. */
export interface SectionOptions {
  readonly untitled: { readonly title: string } | null;
}

interface Draft {
  readonly section: Omit<Section, 'blocks'>;
  readonly nodes: RootContent[];
}

/** Reads the body of an article: flat sections in reading order, and the questions after them. */
export function sectionsOf(
  tree: Root,
  context: ArticleContext,
  options: SectionOptions,
): { sections: Section[]; questions: Question[] } {
  const firstHeading = tree.children.findIndex((node) => node.type === 'heading');
  const lead = firstHeading < 0 ? tree.children : tree.children.slice(0, firstHeading);
  const questionNodes = tree.children.filter((node) => isContainer(node, 'question'));
  const taken = new Set<string>(questionNodes.length > 0 ? ['self-test'] : []);

  const sections = leadSections(lead, context, taken, options);
  const drafts = firstHeading < 0 ? [] : draftsOf(tree.children.slice(firstHeading), context, taken);
  sections.push(...drafts.map(({ section, nodes }) => ({ ...section, blocks: blocksOf(nodes, context) })));
  checkQuestionsLast(tree.children, context);
  const questions = questionNodes
    .map((node, index) => questionOf(node, index + 1, context))
    .filter((one) => one !== null);
  if (questions.length > 0) sections.push(named('self-test', [], questionNodes[0], context));
  return { sections, questions };
}

function isContainer(node: RootContent, name: string): node is ContainerDirective {
  return node.type === 'containerDirective' && node.name === name;
}

function named(
  role: keyof typeof namedSections,
  blocks: Block[],
  node: RootContent | undefined,
  context: ArticleContext,
): Section {
  const title = namedSections[role];
  if (node) context.positions.set(`#${role}`, startOf(node));
  return { id: role, role, title, level: 2, path: [title], blocks };
}

/** What stands before the first heading: key points once and first, red flags, and nothing else. */
function leadSections(
  lead: readonly RootContent[],
  context: ArticleContext,
  taken: Set<string>,
  options: SectionOptions,
): Section[] {
  const keyPoints = lead.filter((node) => isContainer(node, 'key-points'));
  const redFlags = lead.filter((node) => isContainer(node, 'red-flags'));
  const others = lead.filter(
    (node) => !['key-points', 'red-flags', 'question'].some((name) => isContainer(node, name)),
  );
  const sections: Section[] = [];
  keyPoints.forEach((node, index) => {
    if (index === 0 && node === lead[0]) return;
    const todo = 'Put :::key-points once, before everything else.';
    context.problems.error(
      'key-points-first',
      startOf(node),
      'Key points are not the first thing, or stand twice.',
      todo,
    );
  });
  if (keyPoints[0]) {
    sections.push(named('key-points', keyPointsOf(keyPoints[0], context), keyPoints[0], context));
    taken.add('key-points');
  }
  if (redFlags[0]) {
    const blocks = redFlags.map((node) => redFlagsOf(node, context)).filter((block) => block !== null);
    sections.push(named('red-flags', blocks, redFlags[0], context));
    taken.add('red-flags');
  }
  const [stray] = others;
  if (stray && options.untitled) {
    const { title } = options.untitled;
    const id = freshSlug('text', taken);
    taken.add(id);
    context.positions.set(`#${id}`, startOf(stray));
    sections.push({ id, role: 'text', title, level: 2, path: [title], blocks: blocksOf(others, context) });
  } else if (stray) {
    const todo = 'Put a “## Heading” above it.';
    context.problems.error(
      'text-before-heading',
      startOf(stray),
      'Text stands before the first heading.',
      todo,
    );
  }
  return sections;
}

function keyPointsOf(node: ContainerDirective, context: ArticleContext): Block[] {
  checkClosed(node, context);
  checkAttributes(node, [], context);
  const [list, ...rest] = node.children;
  if (list?.type === 'list' && rest.length === 0) return blocksOf([list], context);
  const todo = 'Write one list inside :::key-points.';
  context.problems.error('key-points-list', startOf(node), 'Key points are not one list.', todo);
  return [];
}

function draftsOf(nodes: readonly RootContent[], context: ArticleContext, taken: Set<string>): Draft[] {
  const drafts: Draft[] = [];
  const fixed = new Set<string>();
  for (const node of nodes) {
    if (node.type === 'heading') {
      drafts.push({ section: headingOf(node, drafts, context, { taken, fixed }), nodes: [] });
    } else if (!isContainer(node, 'question')) {
      drafts.at(-1)?.nodes.push(node);
    }
  }
  return drafts;
}

function headingOf(
  node: Heading,
  earlier: readonly Draft[],
  context: ArticleContext,
  ids: { taken: Set<string>; fixed: Set<string> },
): Omit<Section, 'blocks'> {
  const at = startOf(node);
  const inlines = inlinesOf(node.children, context);
  if (citationsOf(inlines).length > 0) {
    const todo = 'Put the marker after the sentence it supports.';
    context.problems.error('citation-in-heading', at, 'A citation stands in a heading.', todo);
  }
  const [, words = '', fixedId] = /^(.*?)(?:\s*\{#([^{}]*)\})?$/s.exec(plainText(inlines).trim()) ?? [];
  const title = words.replaceAll(/\s+/g, ' ').trim();
  if (title === '')
    context.problems.error('heading-empty', at, 'A heading has no words.', 'Write it or remove it.');
  const above = earlier.at(-1)?.section;
  const level = levelOf(node, above?.level ?? 1, context);
  const id = idOf(title, fixedId, at, context, ids);
  context.positions.set(`#${id}`, at);
  const parents = above ? above.path.slice(0, level - 2) : [];
  return { id, role: 'text', title, level, path: [...parents, title] };
}

function levelOf(node: Heading, above: number, context: ArticleContext): 2 | 3 | 4 {
  const level = node.depth <= 2 ? 2 : node.depth === 3 ? 3 : 4;
  const fits = node.depth === level && node.depth <= above + 1;
  if (fits) return level;
  const message =
    node.depth === level
      ? `A heading of level ${node.depth} stands below one of level ${above}.`
      : `A heading of level ${node.depth} is outside the format.`;
  context.problems.error('heading-level', startOf(node), message, 'Use ## to ####, one step down at a time.');
  // Reading goes on with a level that fits, so that the rest is still checked.
  const nearest = Math.min(level, above + 1);
  return nearest <= 2 ? 2 : nearest === 3 ? 3 : 4;
}

function idOf(
  title: string,
  fixed: string | undefined,
  at: { line: number; column: number },
  context: ArticleContext,
  ids: { taken: Set<string>; fixed: Set<string> },
): string {
  const isSlug = fixed !== undefined && slugSchema.safeParse(fixed).success;
  if (fixed !== undefined && (!isSlug || ids.taken.has(fixed))) {
    const message = isSlug ? `The id “${fixed}” is taken.` : `“${fixed}” cannot be an id.`;
    context.problems.error('heading-id', at, message, 'Use other lower-case words joined by hyphens.');
  }
  const id = isSlug && !ids.taken.has(fixed) ? fixed : freshSlug(slugOf(title) || 'section', ids.taken);
  ids.taken.add(id);
  return id;
}

function checkQuestionsLast(nodes: readonly RootContent[], context: ArticleContext): void {
  const first = nodes.findIndex((node) => isContainer(node, 'question'));
  const after = first < 0 ? undefined : nodes.slice(first).find((node) => !isContainer(node, 'question'));
  if (!after) return;
  context.problems.error(
    'text-after-questions',
    startOf(after),
    'Text stands after the questions.',
    'Move it above them.',
  );
}
