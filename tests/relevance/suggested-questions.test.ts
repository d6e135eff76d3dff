import { expect, it } from 'vitest';
import { starterArticles, starterEngine } from './starter-library.ts';

it('every heading a starter article offers as a question is answered from under it', async () => {
  const engine = await starterEngine();
  const wrong: string[] = [];
  for (const article of await starterArticles()) {
    for (const { title, role, level } of article.sections) {
      if (role !== 'text' || level !== 2) continue;
      const { answers } = await engine.answer({ q: title, article: article.id });
      if (answers[0]?.article !== article.id || answers[0].path[0] !== title)
        wrong.push(`${article.id}: ${title}`);
    }
  }
  expect(wrong).toEqual([]);
}, 300_000);
