import { posix } from 'node:path';
import type { PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { addressFrom } from './fields.ts';
import type { BodyContext } from './markdown-context.ts';
import { literal, plain } from './plain-text.ts';

/** Inline content as an article's source may hold it. What it may not is left out, each with a notice. */
export function phrasing(nodes: readonly PhrasingContent[], context: BodyContext): PhrasingContent[] {
  return nodes.flatMap((node) => phrasingOf(node, context));
}

function phrasingOf(node: PhrasingContent, context: BodyContext): PhrasingContent[] {
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- extensions of Markdown add nodes; the default names them
  switch (node.type) {
    case 'text':
      return literal(node.value);
    case 'inlineCode':
    case 'break':
      return [node];
    case 'emphasis':
    case 'strong': {
      const children = phrasing(node.children, context);
      return children.length === 0 ? [] : [{ type: node.type, children }];
    }
    case 'link':
      return linkOf(node.url, node, phrasing(node.children, context), context);
    case 'linkReference':
      return linkOf(
        context.definitions.get(node.identifier)?.url ?? '',
        node,
        phrasing(node.children, context),
        context,
      );
    case 'image':
    case 'imageReference':
      context.notice(node, 'an image was left out', node.alt ?? '');
      return [];
    case 'html':
      if (/^<br\s*\/?>$/i.test(node.value)) return [{ type: 'break' }];
      context.notice(node, 'HTML was left out', node.value);
      return [];
    case 'footnoteReference':
      return [plain(` (note ${node.label ?? node.identifier})`)];
    case 'delete':
      context.notice(node, 'struck-out text was left out', toString(node));
      return [];
    default:
      context.notice(node, 'something the format does not know was left out', node.type);
      return [];
  }
}

/** A link that still works in a pack; of any other, the words. */
function linkOf(
  url: string,
  node: PhrasingContent,
  children: PhrasingContent[],
  context: BodyContext,
): PhrasingContent[] {
  if (children.length === 0) return [];
  const web = addressFrom(url);
  if (web !== undefined) return [{ type: 'link', url: web, children }];
  const target = context.articles.get(pathOf(url, context.path));
  if (target !== undefined) return [{ type: 'link', url: `article:${target}`, children }];
  context.notice(node, 'a link that leads nowhere in a pack was left out, its words kept', url);
  return children;
}

function pathOf(url: string, from: string): string {
  const [file = ''] = url.split('#');
  try {
    return posix.normalize(posix.join(posix.dirname(from), decodeURIComponent(file)));
  } catch {
    return file;
  }
}
