import { sentencesOf } from '../model/reading.ts';
import type { SourceArticle } from '../pack/source-types.ts';
import { everyBlock } from './blocks.ts';
import { passageOf, type Passage } from './passages.ts';

/** The sentences an article says to the public in words of their own. */
export function publicPassages(source: SourceArticle): Passage[] {
  return source.article.sections.flatMap((section) =>
    everyBlock(section.blocks).flatMap((block) =>
      block.type === 'wording' && block.public
        ? sentencesOf(block.public).map((sentence) => passageOf(sentence, source, section.id))
        : [],
    ),
  );
}

/** The words of a text: runs of letters and digits, hyphens and apostrophes inside them kept. */
export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-’'.][\p{L}\p{N}]+)*/gu) ?? [];
}
