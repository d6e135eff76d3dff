import { expect } from 'vitest';
import { plainText, sentencesOf } from '../../../../../content/model/reading.ts';
import type { Inline } from '../../../../../content/model/text.ts';
import { readBody } from '../../../../fixtures/source-folder.ts';

/** The inline content of the first sentence below a heading. */
export async function inlines(markdown: string, files: Record<string, string> = {}): Promise<Inline[]> {
  const { article, problems } = await readBody(`## Heading\n\n${markdown}`, files);
  expect(problems).toEqual([]);
  return sentencesOf(article.sections[0]?.blocks ?? [])[0]?.content ?? [];
}

/** Sentences as plain text. */
export async function sentences(markdown: string): Promise<string[]> {
  const { article, problems } = await readBody(`## Heading\n\n${markdown}`);
  expect(problems).toEqual([]);
  return article.sections
    .flatMap((section) => sentencesOf(section.blocks))
    .map(({ content }) => plainText(content));
}
