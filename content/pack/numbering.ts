import type { ArticleReference, Question, Section } from '../model/article.ts';
import { citationsOf, sentencesOf } from '../model/reading.ts';
import type { Sentence } from '../model/text.ts';

/** Every sentence of an article in reading order: sections, then questions. */
export function sentencesInOrder(sections: readonly Section[], questions: readonly Question[]): Sentence[] {
  return [
    ...sections.flatMap((section) => sentencesOf(section.blocks)),
    ...questions.flatMap((question) => [
      ...question.prompt,
      ...question.options.flatMap((option) => option.text),
      ...question.explanation,
    ]),
  ];
}

/** Numbers references 1, 2, 3 … by first mention and lists the claims that use each. */
export function numberReferences(sentences: readonly Sentence[]): ArticleReference[] {
  const byReference = new Map<string, ArticleReference>();
  for (const sentence of sentences) {
    for (const { reference } of citationsOf(sentence.content)) {
      const known = byReference.get(reference);
      if (!known)
        byReference.set(reference, { reference, number: byReference.size + 1, claims: [sentence.id] });
      else if (!known.claims.includes(sentence.id)) known.claims.push(sentence.id);
    }
  }
  return [...byReference.values()];
}
