/** Where a letter of a sentence stands on the page. */
interface Letter {
  readonly node: Text;
  readonly offset: number;
}

/** A sentence of the page: its words as article/inline-text.ts gives them, and where each letter stands. */
export interface SentenceOnPage {
  readonly text: string;
  readonly letters: readonly Letter[];
}

/** Reads a sentence's element: source numbers and joiners left out, white space run together. */
export function readSentence(element: Element): SentenceOnPage {
  const letters: Letter[] = [];
  let text = '';
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('.citation, .visually-hidden, .web-address-copy')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    for (let offset = 0; offset < node.data.length; offset += 1) {
      const unit = node.data.charAt(offset);
      if (unit === '\u2060') continue;
      const space = /\s/.test(unit);
      if (space && (text === '' || text.endsWith(' '))) continue;
      text += space ? ' ' : unit;
      letters.push({ node, offset });
    }
  }
  const end = text.trimEnd().length;
  return { text: text.slice(0, end), letters: letters.slice(0, end) };
}

/** The stretch of a sentence that a range of the page covers, in units of its text; null where they do not meet. */
export function coveredBy(range: Range, element: Element): { start: number; end: number } | null {
  if (!range.intersectsNode(element)) return null;
  const { letters } = readSentence(element);
  const inside = (letter: Letter): boolean =>
    range.comparePoint(letter.node, letter.offset) === 0 && !endsBefore(range, letter);
  const start = letters.findIndex(inside);
  return start < 0 ? null : { start, end: letters.findLastIndex(inside) + 1 };
}

/** A range that ends right before a letter touches it without holding it. */
function endsBefore(range: Range, { node, offset }: Letter): boolean {
  return range.endContainer === node && range.endOffset <= offset;
}

/** The range of the page that a stretch of a sentence covers. */
export function rangeInSentence(element: Element, start: number, end: number): Range | null {
  const { letters } = readSentence(element);
  const first = letters[start];
  const last = letters[end - 1];
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}
