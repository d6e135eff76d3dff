/** A stretch of running text of the page: its words, and the text nodes they stand in. */
export interface Passage {
  readonly text: string;
  readonly nodes: readonly { readonly node: Text; readonly start: number }[];
}

/** What is never searched: words for screen readers, source numbers, controls, drawings, and sources a filter hides. */
const SKIPPED = '.visually-hidden, .citation, button, input, select, textarea, svg, [hidden], [data-unasked]';
const BLOCKS =
  'p, li, td, th, dt, dd, h1, h2, h3, h4, caption, figcaption, summary, legend, label, pre, div, section';

/** The running text below an element, one passage for each block, in reading order; folded-away text is included. */
export function passagesIn(root: Element): Passage[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(SKIPPED) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const passages: { block: Element | null; text: string; nodes: { node: Text; start: number }[] }[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    const block = node.parentElement?.closest(BLOCKS) ?? null;
    const last = passages.at(-1);
    const passage = last?.block === block ? last : { block, text: '', nodes: [] };
    if (passage !== last) passages.push(passage);
    passage.nodes.push({ node, start: passage.text.length });
    passage.text += node.data;
  }
  return passages;
}

/** The range of the page that a stretch of a passage covers. */
export function rangeOf(passage: Passage, start: number, end: number): Range {
  const range = document.createRange();
  const from = placeOf(passage, start, 'start');
  const to = placeOf(passage, end, 'end');
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

function placeOf({ nodes }: Passage, offset: number, side: 'start' | 'end'): { node: Text; offset: number } {
  const index = nodes.findLastIndex(({ start }) => (side === 'start' ? start <= offset : start < offset));
  const found = nodes[Math.max(0, index)];
  if (!found) throw new Error('A passage without text has no places.');
  return { node: found.node, offset: offset - found.start };
}
