import { z } from 'zod';
import { editorialPolicySchema, type EditorialPolicy } from '../../model/pack.ts';
import { dateSchema, lineSchema } from '../../model/primitives.ts';
import { citationsOf, plainText, sentencesOf } from '../../model/reading.ts';
import { createArticleContext, startOf } from './article-context.ts';
import { blocksOf } from './blocks.ts';
import { readFrontMatter } from './front-matter.ts';
import { inlinesOf } from './inlines.ts';
import { parseMarkdown } from './markdown.ts';
import { nameHiddenEscapes } from './hidden-escape.ts';
import { fileStart, type ProblemList } from './problem-list.ts';
import { reportIssues } from './schema-problems.ts';
import { readSourceText } from './text-file.ts';

const fieldsSchema = z.strictObject({ title: lineSchema, updated: dateSchema });

/** Reads `editorial-policy.md`. Optional; null when absent or wrong. */
export async function readEditorialPolicy(
  root: string,
  problems: ProblemList,
): Promise<EditorialPolicy | null> {
  const read = await readSourceText(root, problems);
  const matter = typeof read === 'object' ? readFrontMatter(read.text, problems) : null;
  const tree = matter ? parseMarkdown(matter.body, problems) : null;
  if (!matter || !tree) return null;
  const fields = fieldsSchema.safeParse(matter.values);
  if (!fields.success) reportIssues(fields.error, problems, 'front-matter', matter.lines, fileStart);

  const context = createArticleContext('editorial-policy', matter.body, problems);
  const blocks: EditorialPolicy['blocks'] = tree.children.flatMap((node): EditorialPolicy['blocks'] => {
    if (node.type !== 'heading') return blocksOf([node], context);
    return [{ type: 'heading', title: plainText(inlinesOf(node.children, context)).trim() }];
  });
  const cited = sentencesOf(blocks.filter((block) => block.type !== 'heading')).find(
    (sentence) => citationsOf(sentence.content).length > 0,
  );
  if (cited) {
    const message = 'The editorial policy cites a reference; only articles have a reference list.';
    problems.error('policy-citation', context.positions.get(cited.id), message, 'Name the source in words.');
  }
  if (context.figures.size > 0) {
    problems.error(
      'policy-figure',
      startOf(tree),
      'The editorial policy shows a figure.',
      'Take the figure out.',
    );
  }
  if (!fields.success) return null;
  const policy = editorialPolicySchema.safeParse({ ...fields.data, blocks });
  if (policy.success) return nameHiddenEscapes(policy.data, fileStart, problems) ? null : policy.data;
  reportIssues(policy.error, problems, 'editorial-policy', matter.lines, fileStart);
  return null;
}
