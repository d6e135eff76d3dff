/** Ways to read the text tree. Apart from the schemas, so that the page can use them without the parser. */
import type { Block, CitedReference, Inline, Sentence } from './text.ts';

/** The words of inline content as a reader sees them; citation markers are left out. */
export function plainText(content: readonly Inline[]): string {
  return content
    .map((node) => {
      if (node.type === 'text' || node.type === 'code') return node.value;
      if (node.type === 'break') return ' ';
      return node.type === 'citation' ? '' : plainText(node.children);
    })
    .join('');
}

/** The citation markers of inline content, in reading order. */
export function citationsOf(content: readonly Inline[]): CitedReference[] {
  return content.flatMap((node) => {
    if (node.type === 'citation') return node.cites;
    return 'children' in node ? citationsOf(node.children) : [];
  });
}

/** The wording an audience reads. */
export function wordingFor(
  block: Extract<Block, { type: 'wording' }>,
  audience: 'clinician' | 'student' | 'public',
): Block[] {
  return block[audience] ?? block.clinician;
}

/** Every sentence below these blocks, in reading order; of a `wording` block every variant, or the one an audience reads. */
export function sentencesOf(
  list: readonly Block[],
  audience: 'clinician' | 'student' | 'public' | 'all' = 'all',
): Sentence[] {
  return list.flatMap((block): Sentence[] => {
    switch (block.type) {
      case 'paragraph':
        return block.sentences;
      case 'table':
        return [...block.caption, ...block.head.flat(), ...block.rows.flat(2)];
      case 'figure':
        return block.caption;
      case 'redFlags':
        return block.flags.flatMap((flag) => [...flag.sign, ...flag.action]);
      case 'list':
        return block.items.flatMap((item) => sentencesOf(item, audience));
      case 'wording':
        return audience === 'all'
          ? [block.clinician, block.student ?? [], block.public ?? []].flatMap((one) => sentencesOf(one))
          : sentencesOf(wordingFor(block, audience), audience);
      case 'note':
      case 'conflict':
      case 'quote':
        return sentencesOf(block.blocks, audience);
    }
  });
}
