import type { Node } from 'mdast';

/** The characters of the source a node of the tree was made from. */
export function sliceOf(node: Pick<Node, 'position'>, source: string): string {
  return source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}
