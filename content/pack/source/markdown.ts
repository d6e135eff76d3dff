import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { ProblemList } from './problem-list.ts';

/** Deeper nesting than any text needs; the parser and everything after it are recursive. */
const MAX_DEPTH = 24;

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDirective)
  .freeze();

/** Parses a Markdown body into mdast. Null when its nesting is hostile; the problems say so. */
export function parseMarkdown(body: string, problems: ProblemList): Root | null {
  // A line of quote or list marks nests once per mark, before any tree exists to measure.
  const tooDeep = body
    .split('\n')
    .findIndex((line) => /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])){24}/.test(line));
  const tree = tooDeep < 0 ? parser.parse(body) : null;
  if (tree && !isDeeperThan(tree, MAX_DEPTH)) return tree;
  problems.error(
    'nesting-too-deep',
    { line: tooDeep < 0 ? 1 : tooDeep + 1, column: 1 },
    'The text nests lists, quotes or emphasis deeper than is allowed.',
    'Make the structure flatter.',
  );
  return null;
}

interface TreeNode {
  readonly type: string;
  readonly children?: readonly TreeNode[];
}

/** Measures with a list instead of recursion, so that depth itself cannot break the measuring. */
function isDeeperThan(root: TreeNode, limit: number): boolean {
  let level: readonly TreeNode[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true;
    level = level.flatMap((node) => node.children ?? []);
  }
  return false;
}
