import type { Section } from '../../model/article.ts';
import { plainText, sentencesOf, wordingFor } from '../../model/reading.ts';
import type { Block } from '../../model/text.ts';

/** Words a clinician reads in these sections: of a wording, theirs only. */
export function countWords(sections: readonly Section[]): number {
  return sections
    .flatMap((section) => sentencesOf(asClinician(section.blocks)))
    .reduce(
      (sum, sentence) =>
        sum + (plainText(sentence.content).match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0),
      0,
    );
}

function asClinician(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) =>
    block.type === 'wording' ? asClinician(wordingFor(block, 'clinician')) : [block],
  );
}
