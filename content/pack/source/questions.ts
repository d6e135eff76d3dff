import type { List, ListItem, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Question } from '../../model/article.ts';
import type { Sentence } from '../../model/text.ts';
import { type ArticleContext, startOf } from './article-context.ts';
import { checkAttributes, checkClosed } from './directives.ts';
import { sentencesOfParagraph } from './paragraph.ts';

const MIN_OPTIONS = 2;
const MAX_OPTIONS = 6;

/** `:::question`: a prompt, a list of options with exactly one ticked, an explanation. */
export function questionOf(
  node: ContainerDirective,
  number: number,
  context: ArticleContext,
): Question | null {
  checkClosed(node, context);
  checkAttributes(node, [], context);
  const at = node.children.findIndex((child) => child.type === 'list');
  const list = node.children[at];
  if (list?.type !== 'list') return refuse(node, context, 'it has no list of options');
  const prompt = paragraphsOf(node.children.slice(0, at), context);
  const options = optionsOf(list, context);
  const explanation = paragraphsOf(node.children.slice(at + 1), context);
  if (!prompt || prompt.length === 0) return refuse(node, context, 'its prompt is not plain text');
  if (!options) return refuse(node, context, 'an option has no tick box or is not one line of text');
  if (options.length < MIN_OPTIONS || options.length > MAX_OPTIONS) {
    return refuse(
      node,
      context,
      `it has ${options.length} options instead of ${MIN_OPTIONS} to ${MAX_OPTIONS}`,
    );
  }
  const right = options.filter((option) => option.right).length;
  if (right !== 1) return refuse(node, context, `${right} options are marked right instead of one`);
  if (!explanation || explanation.length === 0) return refuse(node, context, 'it has no explanation');
  return { id: `q${number}`, prompt, options, explanation };
}

function refuse(node: ContainerDirective, context: ArticleContext, why: string): null {
  const todo =
    'Write the prompt, then “- [ ]” options with exactly one “- [x]”, then an explanation that cites.';
  context.problems.error('question', startOf(node), `A question cannot be read: ${why}.`, todo);
  return null;
}

function paragraphsOf(nodes: readonly RootContent[], context: ArticleContext): Sentence[] | null {
  const sentences: Sentence[] = [];
  for (const node of nodes) {
    if (node.type !== 'paragraph') return null;
    sentences.push(...sentencesOfParagraph(node, context));
  }
  return sentences;
}

function optionsOf(list: List, context: ArticleContext): Question['options'] | null {
  const options = list.children.map((item) => optionOf(item, context));
  return options.every((option) => option !== null) ? options : null;
}

function optionOf(item: ListItem, context: ArticleContext): Question['options'][number] | null {
  if (typeof item.checked !== 'boolean') return null;
  const text = paragraphsOf(item.children, context);
  return text && text.length > 0 ? { text, right: item.checked } : null;
}
