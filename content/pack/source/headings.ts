import type { Heading, RootContent } from 'mdast';
import type { Section } from '../../model/article.ts';
import { slugSchema } from '../../model/primitives.ts';
import { citationsOf, plainText } from '../../model/reading.ts';
import { type ArticleContext, startOf } from './article-context.ts';
import { inlinesOf } from './inlines.ts';
import { freshSlug, slugOf } from './slug.ts';

/** A section whose blocks are still Markdown. */
export interface Draft {
  readonly section: Omit<Section, 'blocks'>;
  readonly nodes: RootContent[];
}

/** Ids given out so far in this article. */
export type TakenIds = Set<string>;

/** Cuts Markdown that starts with a heading into sections, one for each heading. */
export function draftsOf(nodes: readonly RootContent[], context: ArticleContext, taken: TakenIds): Draft[] {
  const drafts: Draft[] = [];
  for (const node of nodes) {
    if (node.type === 'heading') {
      drafts.push({ section: headingOf(node, drafts, context, taken), nodes: [] });
    } else {
      drafts.at(-1)?.nodes.push(node);
    }
  }
  return drafts;
}

function headingOf(
  node: Heading,
  earlier: readonly Draft[],
  context: ArticleContext,
  taken: TakenIds,
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
  const id = idOf(title, fixedId, at, context, taken);
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
  taken: TakenIds,
): string {
  const isSlug = fixed !== undefined && slugSchema.safeParse(fixed).success;
  if (fixed !== undefined && (!isSlug || taken.has(fixed))) {
    const message = isSlug ? `The id “${fixed}” is taken.` : `“${fixed}” cannot be an id.`;
    context.problems.error('heading-id', at, message, 'Use other lower-case words joined by hyphens.');
  }
  const id = isSlug && !taken.has(fixed) ? fixed : freshSlug(slugOf(title) || 'section', taken);
  taken.add(id);
  return id;
}
