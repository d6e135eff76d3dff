import type { Article, ArticleListing, Section } from '../model/article.ts';
import {
  inReadingOrder,
  type ArticleChange,
  type PackChanges,
  type PackEdition,
  type SectionChange,
  type SourceChange,
} from '../model/changes.ts';
import { success, type Result } from '../model/result.ts';
import { changedSources } from './changed-sources.ts';
import type { OpenPack } from './open.ts';

/**
 * Compares two editions of a pack, section by section where an article's text changed; an article of the same text whose
 * review state is another, such as an approval that was lost, or that cites a source retracted since, has changed too. An
 * article of the older edition
 * that cannot be read any more is compared as a whole: the newer one is the cure. One of the newer edition that cannot be
 * read is a failure.
 */
export async function changesBetween(before: OpenPack | null, after: OpenPack): Promise<Result<PackChanges>> {
  const older = listingsOf(before);
  const newer = listingsOf(after);
  const sources = await changedSources(before, after);
  if (!sources.ok) return sources;
  const changes: ArticleChange[] = [];
  for (const [id, listing] of newer) {
    const was = older.get(id) ?? null;
    const lost = sources.value.get(id) ?? [];
    if (!was) changes.push(changeOf(listing, null, 'added', {}));
    else if (listing.review === 'withdrawn' && was.review !== 'withdrawn')
      changes.push(changeOf(listing, was, 'withdrawn', { sources: lost }));
    else if (was.contentHash !== listing.contentHash) {
      const sections = await sectionChanges(before, after, id);
      if (!sections.ok) return sections;
      changes.push(changeOf(listing, was, 'changed', { sections: sections.value, sources: lost }));
    } else if (was.review !== listing.review || lost.length > 0)
      changes.push(changeOf(listing, was, 'changed', { sources: lost }));
  }
  for (const [id, listing] of older) if (!newer.has(id)) changes.push(changeOf(listing, null, 'removed', {}));
  return success({
    pack: after.manifest.id,
    title: after.manifest.title,
    from: before ? editionOf(before) : null,
    to: editionOf(after),
    articles: inReadingOrder(changes),
  });
}

function editionOf({ manifest }: OpenPack): PackEdition {
  return { version: manifest.version, sequence: manifest.sequence, published: manifest.published };
}

function listingsOf(pack: OpenPack | null): ReadonlyMap<string, ArticleListing> {
  return new Map((pack?.contents.articles ?? []).map((listing) => [listing.id, listing]));
}

interface ChangedParts {
  readonly sections?: readonly SectionChange[];
  readonly sources?: readonly SourceChange[];
}

function changeOf(
  listing: ArticleListing,
  was: ArticleListing | null,
  change: ArticleChange['change'],
  { sections = [], sources = [] }: ChangedParts,
): ArticleChange {
  const { id, title, specialties, review } = listing;
  const practiceChange = change === 'removed' ? null : (listing.practiceChange ?? null);
  const reviewBefore = was && was.review !== review ? was.review : null;
  return { article: id, title, specialties, change, review, reviewBefore, practiceChange, sections, sources };
}

async function sectionChanges(
  before: OpenPack | null,
  after: OpenPack,
  id: string,
): Promise<Result<SectionChange[]>> {
  const afterwards = await after.readArticle(id);
  if (!afterwards.ok) return afterwards;
  const earlier = await before?.readArticle(id);
  if (!earlier?.ok) return success([]);
  const older = sectionsOf(earlier.value);
  const newer = sectionsOf(afterwards.value);
  const addedOrChanged = [...newer].flatMap(([section, { title, text }]): SectionChange[] => {
    const was = older.get(section);
    if (!was) return [{ section, title, change: 'added' }];
    return was.text === text ? [] : [{ section, title, change: 'changed' }];
  });
  const removed = [...older].filter(([section]) => !newer.has(section));
  return success([
    ...addedOrChanged,
    ...removed.map(([section, { title }]): SectionChange => ({ section, title, change: 'removed' })),
  ]);
}

function sectionsOf(article: Article): ReadonlyMap<string, { title: string; text: string }> {
  return new Map(
    article.sections.map((section) => [section.id, { title: section.title, text: textOf(section) }]),
  );
}

/** What is compared: everything of a section but the numbers of its sentences, which move when text before it changes. */
function textOf(section: Section): string {
  return JSON.stringify(section, (key: string, value: unknown) => (key === 'id' ? undefined : value));
}
