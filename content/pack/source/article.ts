import { articleSchema, type Article } from '../../model/article.ts';
import type { Figure } from '../../model/figure.ts';
import { citationsOf } from '../../model/reading.ts';
import { reviewOf } from '../../model/review.ts';
import { contentHashOf } from '../content-hash.ts';
import { isNestedDeeperThan, MAX_NESTING } from '../nesting.ts';
import type { SourceArticle, SourceShared } from '../source-types.ts';
import { type ArticleContext, createArticleContext } from './article-context.ts';
import { type ArticleFields, articleFieldsSchema } from './article-fields.ts';
import { readFigure } from './figure.ts';
import { readFrontMatter } from './front-matter.ts';
import { nameHiddenEscapes } from './hidden-escape.ts';
import { markTermsInQuestions, markTermsInSections, type TermFinder } from './glossary-marks.ts';
import { parseMarkdown } from './markdown.ts';
import { numberReferences, sentencesInOrder } from '../numbering.ts';
import { createProblemList, fileStart, type ProblemList } from './problem-list.ts';
import { reportIssues } from './schema-problems.ts';
import { sectionsOf } from './sections.ts';
import { readSourceText } from './text-file.ts';
import { countWords } from './word-count.ts';

/** Reads one article. Null when it could not be built; every problem found goes to `problems`. */
export async function readArticle(
  id: string,
  shared: SourceShared,
  finder: TermFinder,
  problems: ProblemList,
): Promise<SourceArticle | null> {
  const read = await readSourceText(shared.root, problems);
  if (typeof read !== 'object') return null;
  const matter = readFrontMatter(read.text, problems);
  const tree = matter ? parseMarkdown(matter.body, problems) : null;
  if (!matter || !tree) return null;
  const fields = articleFieldsSchema.safeParse(matter.values);
  if (!fields.success) reportIssues(fields.error, problems, 'front-matter', matter.lines, fileStart);
  else checkFields(fields.data, shared, matter.lines, problems);

  const context = createArticleContext(id, matter.body, problems);
  const untitled = fields.data?.type === 'imported' ? { title: fields.data.title } : null;
  const { sections, questions } = sectionsOf(tree, context, { untitled });
  if (sections.length === 0) {
    problems.error(
      'no-sections',
      fileStart,
      'The article has no sections.',
      'Write “## Heading” and text below it.',
    );
  }
  const figures = await figuresOf(context, shared);
  if (!fields.success) return null;
  const body = {
    sections: markTermsInSections(sections, finder),
    questions: markTermsInQuestions(questions, finder),
    figures,
  };
  checkCitations(body.sections, body.questions, context, shared);
  const article = checked(articleOf(id, fields.data, body, shared), matter.lines, problems);
  if (!article) return null;
  const { positions, links } = context;
  return {
    file: problems.file,
    text: read.text,
    frontMatter: matter.values,
    frontMatterLines: matter.lines,
    tree,
    article,
    positions,
    links,
  };
}

function articleOf(
  id: string,
  fields: ArticleFields,
  body: Pick<Article, 'sections' | 'questions' | 'figures'>,
  shared: SourceShared,
): Article {
  const summary = fields.summary ?? '';
  const practice = fields.practice_change === undefined ? {} : { practiceChange: fields.practice_change };
  const contentHash = contentHashOf({ title: fields.title, summary, ...practice, ...body });
  return {
    id,
    title: fields.title,
    aliases: fields.aliases ?? [],
    summary,
    type: fields.type,
    specialties: fields.specialties ?? [],
    language: fields.language ?? shared.info?.languages[0] ?? 'en',
    updated: fields.updated,
    evidenceAsOf: fields.evidence_as_of ?? null,
    reviewDue: fields.review_due ?? null,
    authors: fields.authors ?? [],
    licence: fields.licence ?? shared.info?.licence ?? 'unknown',
    ...(fields.attribution === undefined ? {} : { attribution: fields.attribution }),
    ...(fields.origin === undefined ? {} : { origin: fields.origin }),
    ...practice,
    review: reviewOf(fields.review, contentHash),
    contentHash,
    words: countWords(body.sections),
    ...body,
    references: numberReferences(sentencesInOrder(body.sections, body.questions)),
    warnings: [],
  };
}

/** What the schema of one field cannot know. */
function checkFields(
  fields: ArticleFields,
  shared: SourceShared,
  lines: SourceArticle['frontMatterLines'],
  problems: ProblemList,
): void {
  if (fields.type !== 'imported') {
    const required = {
      summary: fields.summary,
      specialties: fields.specialties?.[0],
      authors: fields.authors?.[0],
    };
    for (const [name, value] of Object.entries(required)) {
      if (value !== undefined) continue;
      problems.error(
        'front-matter',
        lines.get(name),
        `The field “${name}” is missing.`,
        'Add it; see docs/authoring.md.',
      );
    }
  }
  if (!shared.info) return;
  const known = shared.info.specialties.map((specialty) => specialty.id);
  fields.specialties?.forEach((specialty, index) => {
    if (known.includes(specialty)) return;
    const message = `The specialty “${specialty}” is not in pack.yml.`;
    problems.error(
      'unknown-specialty',
      lines.get(`specialties.${index}`),
      message,
      `Use one of: ${known.join(', ')}.`,
    );
  });
  if (fields.language && !shared.info.languages.includes(fields.language)) {
    const message = `The language “${fields.language}” is not in pack.yml.`;
    problems.error('unknown-language', lines.get('language'), message, 'Add it to “languages” there.');
  }
}

async function figuresOf(context: ArticleContext, shared: SourceShared): Promise<Record<string, Figure>> {
  const figures: Record<string, Figure> = {};
  for (const [id, { alt, at }] of context.figures) {
    const own = createProblemList(`figures/${id}.svg`);
    const read = await readSourceText(shared.root, own);
    const drawing = typeof read === 'object' ? readFigure(read.text, own) : null;
    if (drawing && alt) figures[id] = { drawing, alt };
    if (read === 'absent') {
      const message = `The figure “${id}” is missing: there is no ${own.file}.`;
      context.problems.error('figure-missing', at, message, 'Add the drawing or correct its name.');
    }
    for (const { line, column, message, rule, todo } of own.list) {
      context.problems.error(rule, at, `${own.file}, line ${line}, column ${column}: ${message}`, todo);
    }
  }
  return figures;
}

function checkCitations(
  sections: Article['sections'],
  questions: Article['questions'],
  context: ArticleContext,
  shared: SourceShared,
): void {
  for (const sentence of sentencesInOrder(sections, questions)) {
    for (const { reference } of citationsOf(sentence.content)) {
      if (shared.references.has(reference)) continue;
      const message = `The citation [@${reference}] has no record in references.json.`;
      const todo = 'Add the record, or correct the id.';
      context.problems.error('citation-without-reference', context.positions.get(sentence.id), message, todo);
    }
  }
}

/** The last gate: what the viewer's own checks would refuse must not be built. */
function checked(
  article: Article,
  lines: SourceArticle['frontMatterLines'],
  problems: ProblemList,
): Article | null {
  if (isNestedDeeperThan(article, MAX_NESTING - 1)) {
    problems.error(
      'nesting-too-deep',
      fileStart,
      'The article nests too deeply.',
      'Make its lists or figures flatter.',
    );
    return null;
  }
  if (nameHiddenEscapes(article, fileStart, problems)) return null;
  const result = articleSchema.safeParse(article);
  if (result.success) return result.data;
  if (problems.list.length === 0) reportIssues(result.error, problems, 'article-schema', lines, fileStart);
  return null;
}
