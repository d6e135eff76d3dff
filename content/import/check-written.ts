import { readArticle } from '../pack/source/article.ts';
import { createTermFinder } from '../pack/source/glossary-marks.ts';
import { createProblemList } from '../pack/source/problem-list.ts';
import type { SourceShared } from '../pack/source-types.ts';

const finder = createTermFinder([]);

/**
 * Reads an article back as a build will, and says why it could not be built; null when it can. One record that cannot would
 * refuse the build of all the others.
 * @param folder the source folder it was written to, as `articles/<id>.md`
 */
export async function whyNotBuilt(folder: string, id: string): Promise<string | null> {
  const problems = createProblemList(`articles/${id}.md`);
  await readArticle(id, { ...nothingShared, root: folder }, finder, problems);
  const error = problems.list.find(({ severity }) => severity === 'error');
  return error ? shortened(error.message) : null;
}

/** A source of which nothing but the article is known. */
const nothingShared: SourceShared = {
  root: '',
  info: null,
  infoLines: new Map(),
  references: new Map(),
  referenceLines: new Map(),
  glossary: [],
  learningPaths: [],
  editorialPolicy: null,
  articleIds: [],
  figureIds: [],
};

const LONGEST_REASON = 200;

function shortened(message: string): string {
  return message.length <= LONGEST_REASON ? message : `${message.slice(0, LONGEST_REASON)}…`;
}
