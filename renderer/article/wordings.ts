import type { Audience } from '../../content/model/audience.ts';
import { citationsOf, wordingFor } from '../../content/model/reading.ts';
import type { Block } from '../../content/model/text.ts';
import { sentencesRead } from './reading.ts';

export type WordingBlock = Extract<Block, { type: 'wording' }>;

/** Every passage that has wordings of its own, in reading order. */
export function wordingsIn(blocks: readonly Block[]): WordingBlock[] {
  return blocks.flatMap((block): WordingBlock[] => {
    switch (block.type) {
      case 'wording':
        return [block];
      case 'list':
        return block.items.flatMap(wordingsIn);
      case 'note':
      case 'conflict':
      case 'quote':
        return wordingsIn(block.blocks);
      default:
        return [];
    }
  });
}

/** Whether two audiences read a passage in different words. */
export function differs(block: WordingBlock, one: Audience, other: Audience): boolean {
  return wordingFor(block, one) !== wordingFor(block, other);
}

/** Whether two audiences are given the same sources, with the same grades, for a passage. */
export function citesTheSame(block: WordingBlock, one: Audience, other: Audience): boolean {
  return citedIn(wordingFor(block, one)) === citedIn(wordingFor(block, other));
}

function citedIn(blocks: readonly Block[]): string {
  const cited = sentencesRead(blocks, 'clinician')
    .flatMap(({ content }) => citationsOf(content))
    .map(({ reference, grade }) => `${reference} ${grade ? `${grade.system} ${grade.value}` : ''}`);
  return [...new Set(cited)].sort().join('\n');
}
