import type { ListItem, PhrasingContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { urgencies, type Block, type Inline, type RedFlag, type Urgency } from '../../model/text.ts';
import { type ArticleContext, startOf } from './article-context.ts';
import { checkAttributes, checkClosed } from './directives.ts';
import { inlinesOf } from './inlines.ts';
import { sentencesIn } from './split-inlines.ts';

const arrow = /\s*(?:→|->)\s*/g;

/** `:::red-flags{urgency="…"}`: a list of `sign → action`. */
export function redFlagsOf(node: ContainerDirective, context: ArticleContext): Block | null {
  checkClosed(node, context);
  checkAttributes(node, ['urgency'], context);
  const urgency = urgencies.find((one) => one === node.attributes?.['urgency']);
  if (!urgency) {
    const todo = 'Write :::red-flags{urgency="now"}, "today" or "soon".';
    context.problems.error('red-flags-urgency', startOf(node), 'Red flags do not say how soon to act.', todo);
  }
  const [list, ...rest] = node.children;
  if (list?.type !== 'list' || rest.length > 0) {
    const todo = 'Write one list, each item “sign → action”.';
    context.problems.error('red-flags-list', startOf(node), 'Red flags are not one list.', todo);
    return null;
  }
  const flags = list.children
    .map((item) => flagOf(item, urgency ?? 'now', context))
    .filter((flag) => flag !== null);
  return flags.length > 0 ? { type: 'redFlags', flags } : null;
}

function flagOf(item: ListItem, urgency: Urgency, context: ArticleContext): RedFlag | null {
  const [paragraph, ...rest] = item.children;
  const parts =
    paragraph?.type === 'paragraph' && rest.length === 0 ? signAndAction(paragraph.children, context) : null;
  const at = startOf(item);
  const sign = parts ? sentencesIn(parts.sign, at, context) : [];
  const action = parts ? sentencesIn(parts.action, at, context) : [];
  if (sign.length > 0 && action.length > 0) return { urgency, sign, action };
  const todo = 'Write the sign, one arrow (→), then what to do.';
  context.problems.error('red-flag-without-action', at, 'A red flag is not one sign and one action.', todo);
  return null;
}

function signAndAction(
  nodes: readonly PhrasingContent[],
  context: ArticleContext,
): { sign: Inline[]; action: Inline[] } | null {
  const inlines = inlinesOf(nodes, context);
  const arrows = inlines.map((node) => (node.type === 'text' ? [...node.value.matchAll(arrow)].length : 0));
  if (arrows.reduce((sum, count) => sum + count, 0) !== 1) return null;
  const at = arrows.indexOf(1);
  const middle = inlines[at];
  if (middle?.type !== 'text') return null;
  const [before = '', after = ''] = middle.value.split(arrow);
  return {
    sign: [...inlines.slice(0, at), { type: 'text', value: before }],
    action: [{ type: 'text', value: after }, ...inlines.slice(at + 1)],
  };
}
