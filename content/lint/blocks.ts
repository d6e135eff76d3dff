import type { Block } from '../model/text.ts';

/** These blocks and every block below them, in reading order. */
export function everyBlock(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => [block, ...everyBlock(childrenOf(block))]);
}

function childrenOf(block: Block): Block[] {
  switch (block.type) {
    case 'list':
      return block.items.flat();
    case 'note':
    case 'conflict':
    case 'quote':
      return block.blocks;
    case 'wording':
      return [...block.clinician, ...(block.student ?? []), ...(block.public ?? [])];
    case 'paragraph':
    case 'table':
    case 'figure':
    case 'redFlags':
      return [];
  }
}
