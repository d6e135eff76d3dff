import type { Paragraph } from 'mdast';
import type { Sentence } from '../../model/text.ts';
import { type ArticleContext, startOf } from './article-context.ts';
import { inlinesOf } from './inlines.ts';
import { sliceOf } from './source-slice.ts';
import { sentencesIn } from './split-inlines.ts';

/** The sentences of a paragraph. A line of colons in it is a directive that Markdown did not see, and is reported. */
export function sentencesOfParagraph(node: Paragraph, context: ArticleContext): Sentence[] {
  const lines = sliceOf(node, context.source).split('\n');
  const stray = lines.findIndex((line) => /^[ \t>]*:{2,}/.test(line));
  const start = startOf(node);
  if (stray >= 0) {
    const at = { line: start.line + stray, column: stray === 0 ? start.column : 1 };
    const todo =
      'Write ::figure[…]{…} or :::name with nothing wrong in its braces, and as many colons to close it.';
    context.problems.error('directive-malformed', at, 'A line starts with colons but is no directive.', todo);
  }
  return sentencesIn(inlinesOf(node.children, context), start, context);
}
