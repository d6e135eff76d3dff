import type { Article, ArticleListing, ArticleReference } from '../../content/model/article.ts';
import type { GlossaryTerm } from '../../content/model/pack.ts';
import type { Reference } from '../../content/model/reference.ts';
import { success, type Result } from '../../content/model/result.ts';
import { type Inline, sentencesOf } from '../../content/model/text.ts';
import type { OpenPack } from '../../content/pack/open.ts';
import type { ArticleReferenceView, ArticleReply, Neighbour, PackSummary } from '../api/contract.ts';

/** How many questions are offered under an article; more is a list to read, not a help to start. */
const OFFERED_QUESTIONS = 4;

/** Reads an article with everything its page shows, so that opening it takes one trip. */
export async function articleReplyOf(
  pack: OpenPack,
  summary: PackSummary,
  id: string,
): Promise<Result<ArticleReply>> {
  const read = await pack.readArticle(id);
  if (!read.ok) return read;
  const [references, glossary] = await Promise.all([pack.readReferences(), pack.readGlossary()]);
  if (!references.ok) return references;
  if (!glossary.ok) return glossary;
  const article = read.value;
  const inlines = inlinesOf(article);
  return success({
    pack: summary,
    article,
    references: article.references.map((reference) => withRecord(reference, references.value)),
    glossary: termsUsed(inlines, glossary.value),
    linked: titlesLinked(inlines, pack.contents.articles),
    ...neighboursOf(article, pack.contents.articles),
    suggestedQuestions: suggestedQuestionsOf(article),
  });
}

function withRecord(
  reference: ArticleReference,
  records: ReadonlyMap<string, Reference>,
): ArticleReferenceView {
  const record = records.get(reference.reference);
  if (!record) throw new Error(`An opened pack lacks the record ${reference.reference}`);
  return { number: reference.number, claims: reference.claims, record };
}

function inlinesOf(article: Article): Inline[] {
  const inSections = article.sections.flatMap((section) => sentencesOf(section.blocks));
  const inQuestions = article.questions.flatMap((question) => [
    ...question.prompt,
    ...question.explanation,
    ...question.options.flatMap((option) => option.text),
  ]);
  return [...inSections, ...inQuestions].flatMap((sentence) => sentence.content.flatMap(withDescendants));
}

function withDescendants(inline: Inline): Inline[] {
  return 'children' in inline ? [inline, ...inline.children.flatMap(withDescendants)] : [inline];
}

function termsUsed(inlines: readonly Inline[], terms: readonly GlossaryTerm[]): Record<string, GlossaryTerm> {
  const used = new Set(inlines.flatMap((inline) => (inline.type === 'term' ? [inline.term] : [])));
  return Object.fromEntries(terms.filter((term) => used.has(term.id)).map((term) => [term.id, term]));
}

function titlesLinked(
  inlines: readonly Inline[],
  listings: readonly ArticleListing[],
): ArticleReply['linked'] {
  const linked = new Set(
    inlines.flatMap((inline) => (inline.type === 'articleLink' ? [inline.article] : [])),
  );
  return Object.fromEntries(
    listings
      .filter((listing) => linked.has(listing.id))
      .map(({ id, title, summary }) => [id, { title, summary }]),
  );
}

/** The articles before and after this one among those that share its first specialty, by title. */
function neighboursOf(
  article: Article,
  listings: readonly ArticleListing[],
): Pick<ArticleReply, 'previous' | 'next'> {
  const [specialty] = article.specialties;
  const shelf = listings
    .filter((listing) => listing.specialties[0] === specialty)
    .sort((a, b) => a.title.localeCompare(b.title, article.language));
  const here = shelf.findIndex((listing) => listing.id === article.id);
  return { previous: neighbour(shelf[here - 1]), next: neighbour(shelf[here + 1]) };
}

function neighbour(listing: ArticleListing | undefined): Neighbour | null {
  return listing ? { article: listing.id, title: listing.title } : null;
}

/** The article's own headings, offered as things to ask: they are questions it is known to answer. */
function suggestedQuestionsOf(article: Article): string[] {
  return article.sections
    .filter((section) => section.role === 'text' && section.level === 2)
    .slice(0, OFFERED_QUESTIONS)
    .map((section) => section.title);
}
