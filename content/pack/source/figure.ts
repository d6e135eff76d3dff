import type { Element, ElementContent } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import {
  figureAttributes,
  figureClasses,
  figureElements,
  figureNodeSchema,
  type FigureNode,
} from '../../model/figure.ts';
import { hasForbiddenCharacters } from '../../model/hidden-characters.ts';
import { startOf } from './article-context.ts';
import type { ProblemList } from './problem-list.ts';

const MAX_FIGURE_LENGTH = 500_000;
/** Nesting no drawing needs; every level is two levels of the pack's JSON. */
const MAX_FIGURE_DEPTH = 12;

/** Reads a drawing. Anything outside the allow-list is an error that names the element and its line; null then. */
export function readFigure(svg: string, problems: ProblemList): FigureNode | null {
  const errorsBefore = problems.list.length;
  const root = parseSvg(svg, problems);
  if (!root) return null;
  const drawing = nodeOf(root, problems, 0);
  if (problems.list.length > errorsBefore) return null;
  const checked = figureNodeSchema.safeParse(drawing);
  if (checked.success) return checked.data;
  const reason = checked.error.issues[0]?.message ?? 'it does not fit the format';
  problems.error(
    'figure-content',
    undefined,
    `The drawing is refused: ${reason}.`,
    'Keep to the format of figures.',
  );
  return null;
}

function parseSvg(svg: string, problems: ProblemList): Element | null {
  const refuse = (message: string, at?: { line: number; column: number }): null => {
    problems.error('figure-syntax', at, message, 'Save it again as plain SVG.');
    return null;
  };
  if (svg.length > MAX_FIGURE_LENGTH) return refuse('The drawing is larger than 500 kB.');
  if (hasForbiddenCharacters(svg))
    return refuse('The drawing holds control or direction-override characters.');
  let tree: ReturnType<typeof fromXml>;
  try {
    tree = fromXml(svg);
  } catch (error) {
    // Also what a drawing of a hundred thousand nested groups ends in: the parser is recursive.
    const { reason, line, column } = error as { reason?: string; line?: number; column?: number };
    return refuse(`The drawing is not well-formed: ${reason ?? 'it cannot be parsed'}.`, {
      line: line ?? 1,
      column: column ?? 1,
    });
  }
  if (tree.children.some((node) => node.type === 'doctype'))
    return refuse('The drawing has a document type.');
  const root = tree.children.find((node) => node.type === 'element');
  return root?.name === 'svg' ? root : refuse('The outermost element is not <svg>.');
}

function nodeOf(element: Element, problems: ProblemList, depth: number): FigureNode | null {
  const at = startOf(element);
  const tag = figureElements.find((name) => name === element.name);
  if (!tag) {
    const todo = 'Use shapes, text and gradients only; see docs/authoring.md.';
    problems.error('figure-element', at, `The element <${element.name}> is not allowed.`, todo);
    return null;
  }
  if (depth > MAX_FIGURE_DEPTH) {
    problems.error(
      'figure-depth',
      at,
      'The drawing nests too deeply.',
      'Ungroup what does not need a group.',
    );
    return null;
  }
  const attributes = attributesOf(element, problems);
  const children = element.children.flatMap((child) => childOf(child, tag, problems, depth));
  return { tag, attributes, children };
}

function attributesOf(element: Element, problems: ProblemList): FigureNode['attributes'] {
  const attributes: FigureNode['attributes'] = {};
  for (const [name, value] of Object.entries(element.attributes)) {
    if (name === 'xmlns' || value === null || value === undefined) continue;
    const known = figureAttributes.find((one) => one === name);
    if (known) {
      attributes[known] = value;
      checkValue(known, value, element, problems);
      continue;
    }
    const todo =
      name === 'style' ? 'Use the classes of docs/authoring.md.' : 'Remove it; see docs/authoring.md.';
    problems.error(
      'figure-attribute',
      startOf(element),
      `“${name}” on <${element.name}> is not allowed.`,
      todo,
    );
  }
  return attributes;
}

/** Colours come from the theme: through classes, or `currentColor`. */
function checkValue(name: string, value: string, element: Element, problems: ProblemList): void {
  const isPaint = name === 'fill' || name === 'stroke' || name === 'stop-color';
  if (isPaint && !/^(?:none|currentColor|inherit|url\(#[\w-]+\))$/.test(value.trim())) {
    const message = `${name}="${value}" on <${element.name}> is a colour of its own.`;
    problems.error('figure-colour', startOf(element), message, 'Use the classes of docs/authoring.md.');
  }
  if (name !== 'class') return;
  const unknown = value
    .split(/\s+/)
    .filter((one) => one !== '' && !figureClasses.some((known) => known === one));
  if (unknown.length === 0) return;
  const message = `The class “${unknown.join(' ')}” on <${element.name}> means nothing.`;
  problems.error('figure-class', startOf(element), message, 'Use the classes of docs/authoring.md.');
}

/** Text counts only where SVG shows it; white space between shapes is dropped. */
function childOf(
  child: ElementContent,
  parent: FigureNode['tag'],
  problems: ProblemList,
  depth: number,
): (FigureNode | string)[] {
  if (child.type === 'element') {
    const node = nodeOf(child, problems, depth + 1);
    return node ? [node] : [];
  }
  if (child.type === 'text' || child.type === 'cdata') {
    const shown = ['text', 'tspan', 'title', 'desc'].includes(parent);
    return shown && child.value !== '' ? [child.value.replaceAll(/\s+/g, ' ')] : [];
  }
  if (child.type === 'instruction') {
    problems.error(
      'figure-element',
      startOf(child),
      'A processing instruction is not allowed.',
      'Remove it.',
    );
  }
  return [];
}
