import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { inReadingOrder, type Problem } from '../../model/problem.ts';
import { slugSchema } from '../../model/primitives.ts';
import type { ArticleFacts, ReadSource, SourceArticle, SourceShared } from '../source-types.ts';
import { detached } from '../detached.ts';
import { readArticle } from './article.ts';
import { readEditorialPolicy } from './editorial-policy.ts';
import { readGlossary } from './glossary.ts';
import { createTermFinder } from './glossary-marks.ts';
import { readLearningPaths } from './learning-paths.ts';
import { checkQuickList, readPackInfo } from './pack-info.ts';
import { createProblemList, type ProblemList } from './problem-list.ts';
import { readReferences } from './references.ts';

/** An article as it was read, and what was found wrong with it. */
export interface ArticleReading {
  readonly article: SourceArticle | null;
  readonly problems: readonly Problem[];
}

/** A source folder, open: the small files are read, the articles come one after another. */
export interface OpenSource {
  readonly shared: SourceShared;
  /** What was found wrong outside the articles. */
  readonly problems: readonly Problem[];
  /** Reads one article; it is null when it could not be built. */
  article(id: string): Promise<ArticleReading>;
  /** Reads the articles in the order of their ids, one at a time. */
  articles(): AsyncGenerator<ArticleReading>;
}

/** Opens a source folder. Never fails: what cannot be read is empty and named in the problems. */
export async function openSource(folder: string): Promise<OpenSource> {
  const root = resolve(folder);
  const lists: ProblemList[] = [];
  const listFor = (file: string): ProblemList => {
    const list = createProblemList(file);
    lists.push(list);
    return list;
  };
  const infoProblems = listFor('pack.yml');
  const { info, lines: infoLines } = await readPackInfo(root, infoProblems);
  const articleIds = await namesIn(root, 'articles', '.md', listFor('articles'));
  checkQuickList(info?.quickList?.articles ?? [], articleIds, infoLines, infoProblems);
  const figureIds = await namesIn(root, 'figures', '.svg', listFor('figures'));
  if (info && articleIds.length === 0) {
    const todo = 'Write articles/<name>.md as docs/authoring.md shows.';
    listFor('articles').error('no-articles', undefined, 'The pack has no articles.', todo);
  }
  const { references, lines: referenceLines } = await readReferences(root, listFor('references.json'));
  const glossary = await readGlossary(root, listFor('glossary.yml'));
  const learningPaths = await readLearningPaths(root, articleIds, listFor('learning-paths.yml'));
  const editorialPolicy = await readEditorialPolicy(root, listFor('editorial-policy.md'));
  const shared: SourceShared = {
    root, info, infoLines, references, referenceLines, glossary, learningPaths, editorialPolicy, articleIds, figureIds,
  }; // prettier-ignore
  const finder = createTermFinder(glossary);
  const article = async (id: string): Promise<ArticleReading> => {
    const problems = createProblemList(`articles/${id}.md`);
    return { article: await readArticle(id, shared, finder, problems), problems: problems.list };
  };
  return {
    shared,
    problems: lists.flatMap((list) => list.list),
    article,
    articles: async function* () {
      for (const id of articleIds) yield await article(id);
    },
  };
}

/** Names of the files with this ending, sorted. Anything else in the folder is named: nothing is skipped in silence. */
async function namesIn(
  root: string,
  folder: string,
  ending: string,
  problems: ProblemList,
): Promise<string[]> {
  let names: string[];
  try {
    names = await readdir(join(root, folder));
  } catch {
    return [];
  }
  const visible = names.filter((name) => !name.startsWith('.')).sort();
  const ids: string[] = [];
  for (const name of visible) {
    const id = name.slice(0, -ending.length);
    if (name.endsWith(ending) && slugSchema.safeParse(id).success) {
      ids.push(id);
      continue;
    }
    const todo = `Name it <words-with-hyphens>${ending}, or move it out of this folder.`;
    problems.error('file-name', undefined, `“${name}” is not a name the pack can hold.`, todo);
  }
  return ids.sort();
}

/** What other articles need to know of one. None of it holds on to the article's text. */
export function factsOf({ file, article, frontMatterLines, links }: SourceArticle): ArticleFacts {
  const names = ['title', ...article.aliases.map((_, index) => `aliases.${index}`)];
  return detached({
    id: article.id,
    file,
    title: article.title,
    type: article.type,
    aliases: article.aliases,
    nameLines: new Map(
      names.flatMap((name) => {
        const at = frontMatterLines.get(name);
        return at ? [[name, at] as const] : [];
      }),
    ),
    sections: article.sections.map((section) => section.id),
    figures: Object.keys(article.figures),
    references: article.references.map((reference) => reference.reference),
    links,
  });
}

/** Links that lead to no article or section of this pack. */
export function brokenLinks(shared: SourceShared, articles: readonly ArticleFacts[]): Problem[] {
  const files = new Set(shared.articleIds);
  const sections = new Map(articles.map((article) => [article.id, new Set(article.sections)]));
  return articles.flatMap(({ file, links }) =>
    links.flatMap((link): Problem[] => {
      const known = sections.get(link.article);
      const message = !files.has(link.article)
        ? `A link leads to “${link.article}”, which is not in this pack.`
        : link.section !== undefined && known && !known.has(link.section)
          ? `A link leads to “${link.article}#${link.section}”, which that article does not have.`
          : null;
      if (message === null) return [];
      const { line, column } = link;
      const todo = 'Correct the id, or write the article or section.';
      return [{ file, line, column, rule: 'link-unresolved', severity: 'error', message, todo }];
    }),
  );
}

/** Reads a whole source folder into memory, with every problem that reading finds. */
export async function readSource(folder: string): Promise<ReadSource> {
  const source = await openSource(folder);
  const articles: SourceArticle[] = [];
  const problems: Problem[] = [...source.problems];
  for await (const read of source.articles()) {
    problems.push(...read.problems);
    if (read.article) articles.push(read.article);
  }
  problems.push(...brokenLinks(source.shared, articles.map(factsOf)));
  return { shared: source.shared, articles, problems: inReadingOrder(problems) };
}
