import type { Link, LinkReference, PhrasingContent, Text } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { slugSchema } from '../../model/primitives.ts';
import type { Inline } from '../../model/text.ts';
import { type ArticleContext, startOf } from './article-context.ts';
import { splitCitations } from './citations.ts';
import { sliceOf } from './source-slice.ts';

/** A piece of running text while directives that were none are put back into it. */
type Piece =
  | {
      readonly text: string;
      /** Where in the text a `[@` stands that was escaped: words, not a marker. */
      readonly literals: readonly number[];
      readonly node: PhrasingContent;
    }
  | { readonly node: PhrasingContent };

/** Turns Markdown's inline content into ours. What the format does not know is reported and left out. */
export function inlinesOf(nodes: readonly PhrasingContent[], context: ArticleContext): Inline[] {
  const pieces = nodes.map((node) => pieceOf(node, context));
  const inlines: Inline[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (!piece) continue;
    if (!('text' in piece)) {
      inlines.push(...inlineOf(piece.node, context));
      continue;
    }
    let text = piece.text;
    const literals = new Set(piece.literals);
    for (let next = pieces[index + 1]; next && 'text' in next; next = pieces[index + 1]) {
      for (const at of next.literals) literals.add(text.length + at);
      text += next.text;
      index += 1;
    }
    inlines.push(...splitCitations(text, literals, startOf(piece.node), context));
  }
  return inlines;
}

/** Text, and everything Markdown took for markup that an author meant as text: `10:30`, `1:many`, a defined `[@id]`. */
function pieceOf(node: PhrasingContent, context: ArticleContext): Piece {
  if (node.type === 'text') return { text: node.value, literals: literalsIn(node, context), node };
  if (node.type === 'linkReference' && node.label?.startsWith('@')) {
    return { text: sliceOf(node, context.source), literals: [], node };
  }
  if (node.type === 'textDirective' && !isScript(node)) {
    return { text: directiveAsText(node, context), literals: [], node };
  }
  return { node };
}

/** Where in a text `[@` was written with a backslash before it, or its bracket by its number. */
function literalsIn(node: Text, context: ArticleContext): number[] {
  if (!node.value.includes('[@')) return [];
  const pattern = /(\\*)(?:\[|&(?:#91|#x5b|lsqb|lbrack);)(\\?)@/gi;
  const written = [...sliceOf(node, context.source).matchAll(pattern)];
  const places = [...node.value.matchAll(/\[@/g)].map(({ index }) => index);
  return places.filter((_, at) => {
    const [whole = '', backslashes = '', inside = ''] = written[at] ?? [];
    return backslashes.length % 2 === 1 || inside !== '' || whole.includes('&');
  });
}

/** `:sub[2]` and `:sup[2]` are the only directives that may stand inside a line. */
function isScript(node: TextDirective): boolean {
  return (node.name === 'sub' || node.name === 'sup') && node.children.length > 0;
}

function directiveAsText(node: TextDirective, context: ArticleContext): string {
  const text = sliceOf(node, context.source);
  const following = context.source.slice(node.position?.end.offset ?? 0);
  if (text.endsWith(']') && following.startsWith('(')) {
    context.problems.error(
      'link-after-colon',
      startOf(node),
      `“${text}” runs into a link, which Markdown then does not see.`,
      'Put a space before the opening bracket.',
    );
  }
  return text.replaceAll(/\s*\n\s*/g, ' ');
}

function inlineOf(node: PhrasingContent, context: ArticleContext): Inline[] {
  switch (node.type) {
    case 'emphasis':
    case 'strong':
      return wrap(node.type, node.children, context);
    case 'textDirective':
      return wrap(node.name === 'sub' ? 'subscript' : 'superscript', node.children, context);
    case 'inlineCode':
      return [{ type: 'code', value: node.value }];
    case 'break':
      return [{ type: 'break' }];
    case 'link':
      return linkOf(node, context);
    case 'linkReference':
      return refuse(
        node,
        context,
        'link-definition',
        'A link by definition is not supported.',
        'Write [words](address).',
      );
    case 'html':
      return refuse(
        node,
        context,
        'raw-html',
        `Raw HTML (${node.value.slice(0, 40)}) is refused.`,
        'Use Markdown, or write &lt; for “<”.',
      );
    case 'image':
    case 'imageReference':
      return refuse(
        node,
        context,
        'image',
        'A Markdown image is not supported.',
        'Use ::figure[caption]{#id alt="…"}.',
      );
    case 'footnoteReference':
      return refuse(
        node,
        context,
        'footnote',
        'Footnotes are not supported.',
        'Cite with [@id], or write it in the text.',
      );
    case 'delete':
      return refuse(node, context, 'strikethrough', 'Struck-out text is not supported.', 'Remove the words.');
    default:
      return refuse(
        node,
        context,
        'unsupported-markdown',
        `“${node.type}” is not part of the format.`,
        'See docs/authoring.md.',
      );
  }
}

function wrap(
  type: 'emphasis' | 'strong' | 'subscript' | 'superscript',
  nodes: readonly PhrasingContent[],
  context: ArticleContext,
): Inline[] {
  const children = inlinesOf(nodes, context);
  return children.length > 0 ? [{ type, children }] : [];
}

function refuse(
  node: PhrasingContent | LinkReference,
  context: ArticleContext,
  rule: string,
  message: string,
  todo: string,
): Inline[] {
  context.problems.error(rule, startOf(node), message, todo);
  return [];
}

function linkOf(node: Link, context: ArticleContext): Inline[] {
  const children = inlinesOf(node.children, context);
  const at = startOf(node);
  if (holdsCitation(children) || sliceOf(node, context.source).startsWith('[@')) {
    context.problems.error(
      'citation-in-link',
      at,
      'A citation stands inside a link.',
      'Put the marker after the link.',
    );
  }
  const target = /^(?:(article|calculator):([^#]+))?(?:#(.+))?$/.exec(node.url);
  if (target && node.url !== '') {
    const [, scheme, name = context.article, section] = target;
    if (![name, section ?? 'none'].every((slug) => slugSchema.safeParse(slug).success)) {
      return refuse(
        node,
        context,
        'link-address',
        `“${node.url}” does not name an article or section.`,
        'Use (article:id#section).',
      );
    }
    if (scheme === 'calculator') return [{ type: 'calculatorLink', calculator: name, children }];
    context.links.push({ article: name, ...at, ...(section === undefined ? {} : { section }) });
    return [{ type: 'articleLink', article: name, ...(section === undefined ? {} : { section }), children }];
  }
  if (/^https?:\/\/\S{1,990}$/.test(node.url)) return [{ type: 'webAddress', url: node.url, children }];
  const todo = 'Use (article:id), (calculator:id) or a web address starting with https://.';
  return refuse(node, context, 'link-address', `A link to “${node.url}” is not allowed.`, todo);
}

function holdsCitation(inlines: readonly Inline[]): boolean {
  return inlines.some(
    (node) => node.type === 'citation' || ('children' in node && holdsCitation(node.children)),
  );
}
