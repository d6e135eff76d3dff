import type { List, Paragraph } from 'mdast';
import { literal } from './plain-text.ts';

/**
 * The blocks of a MedQuAD answer. Its text was cut out of web pages: a line end ends a paragraph, `␣␣- ` starts a list
 * item, and three or more spaces stand where a paragraph ended. Every word is kept; only the dashes become bullets.
 */
export function answerBlocks(answer: string): (Paragraph | List)[] {
  return gathered(answer.split('\n').flatMap(partsOf));
}

interface Part {
  readonly item: boolean;
  readonly text: string;
}

function partsOf(line: string): Part[] {
  const [lead = '', ...items] = line.split(/(?:^|\s{2,})-\s+/);
  if (items.length === 0) return texts(line);
  // `Risk factors include - Smoking  - Obesity`: only the first dash has a single space before it.
  const inline = /^(.*?\S)\s-\s+(\S.*)$/.exec(lead);
  const heads = inline ? texts(inline[1] ?? '') : texts(lead);
  return [...heads, ...[...(inline ? [inline[2] ?? ''] : []), ...items].flatMap(itemParts)];
}

/** The item itself, and the paragraphs that follow it on the same line. */
function itemParts(item: string): Part[] {
  const [first, ...rest] = texts(item);
  return first ? [{ item: true, text: first.text }, ...rest] : [];
}

function texts(line: string): Part[] {
  return line
    .split(/\s{3,}/)
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '' && text !== '-')
    .map((text) => ({ item: false, text }));
}

function gathered(parts: readonly Part[]): (Paragraph | List)[] {
  const blocks: (Paragraph | List)[] = [];
  for (const { item, text } of parts) {
    const paragraph: Paragraph = { type: 'paragraph', children: literal(text) };
    const last = blocks.at(-1);
    if (!item) blocks.push(paragraph);
    else if (last?.type === 'list')
      last.children.push({ type: 'listItem', spread: false, children: [paragraph] });
    else
      blocks.push({
        type: 'list',
        ordered: false,
        spread: false,
        children: [{ type: 'listItem', spread: false, children: [paragraph] }],
      });
  }
  return blocks;
}
