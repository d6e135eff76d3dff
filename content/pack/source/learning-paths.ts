import { z } from 'zod';
import { learningPathSchema, type LearningPath } from '../../model/pack.ts';
import { fileStart, type ProblemList } from './problem-list.ts';
import { reportIssues } from './schema-problems.ts';
import { readSourceText } from './text-file.ts';
import { parseYaml } from './yaml.ts';

/** Reads `learning-paths.yml`: a list of `{ id, title, goal, for, articles }`. Optional. */
export async function readLearningPaths(
  root: string,
  articles: readonly string[],
  problems: ProblemList,
): Promise<LearningPath[]> {
  const read = await readSourceText(root, problems);
  const yaml = typeof read === 'object' ? parseYaml(read.text, problems) : null;
  if (!yaml) return [];
  const checked = z.array(learningPathSchema).safeParse(yaml.value);
  if (!checked.success) {
    reportIssues(checked.error, problems, 'learning-paths', yaml.lines, fileStart);
    return [];
  }
  const known = new Set(articles);
  checked.data.forEach((path, index) => {
    if (checked.data.findIndex((other) => other.id === path.id) !== index) {
      const message = `The learning path “${path.id}” stands twice.`;
      problems.error('learning-path-twice', yaml.lines.get(`${index}`), message, 'Give it another id.');
    }
    path.articles.forEach((article, step) => {
      if (known.has(article)) return;
      const at = yaml.lines.get(`${index}.articles.${step}`);
      const message = `The learning path “${path.id}” leads to “${article}”, which is not in this pack.`;
      problems.error('learning-path-article', at, message, 'Write the article or take the step out.');
    });
  });
  return checked.data;
}
