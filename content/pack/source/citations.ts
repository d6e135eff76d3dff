import { referenceIdSchema } from '../../model/reference.ts';
import type { CitedReference, Inline } from '../../model/text.ts';
import { advance, type ArticleContext } from './article-context.ts';
import type { SourcePosition } from '../source-types.ts';

const marker = /\[@([^[\]]*)\]|\[@/g;
const cite = /^@?([^\s{}@;,]+)(?:\s*\{([^{}]*)\})?$/;

/**
 * Cuts `[@a; @b{SYSTEM grade}]` markers out of a text: text and citation nodes in turn.
 * @param literals where a `[@` stands that is words
 */
export function splitCitations(
  text: string,
  literals: ReadonlySet<number>,
  start: SourcePosition,
  context: ArticleContext,
): Inline[] {
  const nodes: Inline[] = [];
  let from = 0;
  const pushText = (until: number): void => {
    if (until <= from) return;
    const node: Inline = { type: 'text', value: text.slice(from, until) };
    context.textStarts.set(node, advance(start, text, from));
    nodes.push(node);
  };
  for (const match of text.matchAll(marker)) {
    if (literals.has(match.index)) continue;
    const at = advance(start, text, match.index);
    pushText(match.index);
    from = match.index + match[0].length;
    const cites = match[1] === undefined ? null : parseCites(match[1]);
    if (cites) {
      nodes.push({ type: 'citation', cites });
      continue;
    }
    context.problems.error(
      'citation-malformed',
      at,
      `“${text.slice(match.index, match.index + 40).trim()}” is not a citation marker.`,
      'Write [@id], several as [@a; @b], a grade as [@id{SYSTEM grade}].',
    );
  }
  pushText(text.length);
  return nodes;
}

/** The inside of a marker, without `[@` and `]`. Null when it is malformed. */
function parseCites(inside: string): CitedReference[] | null {
  const parts = inside.split(';').map((part) => part.trim());
  const cites = parts.map((part, index) => (index > 0 && !part.startsWith('@') ? null : parseCite(part)));
  if (cites.some((one) => one === null)) return null;
  const found = cites.filter((one) => one !== null);
  return new Set(found.map((one) => one.reference)).size === found.length ? found : null;
}

function parseCite(part: string): CitedReference | null {
  const [, reference, grade] = cite.exec(part) ?? [];
  if (reference === undefined || !referenceIdSchema.safeParse(reference).success) return null;
  if (grade === undefined) return { reference };
  const [system, ...value] = grade.trim().split(/\s+/);
  return system && value.length > 0 ? { reference, grade: { system, value: value.join(' ') } } : null;
}
