import type { Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Question, Section } from '../../model/article.ts';
import type { Block } from '../../model/text.ts';
import { type ArticleContext, startOf } from './article-context.ts';
import { blocksOf } from './blocks.ts';
import { checkAttributes, checkClosed } from './directives.ts';
import { draftsOf, type TakenIds } from './headings.ts';
import { questionOf } from './questions.ts';
import { redFlagsOf } from './red-flags.ts';
import { freshSlug } from './slug.ts';

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

/** Reads the body of an article: flat sections in reading order, and the questions after them. */
export function sectionsOf(
  tree: Root,
  context: ArticleContext,
  options: SectionOptions,
): { sections: Section[]; questions: Question[] } {
  const firstHeading = tree.children.findIndex((node) => node.type === 'heading');
  const lead = firstHeading < 0 ? tree.children : tree.children.slice(0, firstHeading);
  const questionNodes = tree.children.filter((node) => isContainer(node, 'question'));
  const taken: TakenIds = new Set(questionNodes.length > 0 ? ['self-test'] : []);

  const sections = leadSections(lead, context, taken, options);
  const body = tree.children.slice(lead.length).filter((node) => !isContainer(node, 'question'));
  const drafts = draftsOf(body, context, taken);
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
  taken: TakenIds,
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
