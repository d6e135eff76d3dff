import type MiniSearch from 'minisearch';
import type { ArticleListing } from '../../../content/model/article.ts';
import { packPaths } from '../../../content/model/pack.ts';
import { failed, type Result, success } from '../../../content/model/result.ts';
import { Forward } from './forward.ts';
import { type DocumentsFile, entryNames, type TitlesFile, type WordsFile } from './layout.ts';
import { invert } from './invert.ts';
import { readLabels } from './labels.ts';
import type { LabelDocument, SectionDocument } from './mini-search.ts';
import type { SearchSource } from './source.ts';
import { TextsReader } from './texts.ts';
import { Vocabulary } from './vocabulary-reader.ts';

/** What is searchable of a pack at once: its titles. */
export interface LoadedTitles {
  readonly articles: readonly ArticleListing[];
  readonly labels: readonly number[];
  readonly index: MiniSearch<LabelDocument>;
}

/** What is searchable of a pack when all of its index is there. */
export interface LoadedSections {
  /** For each section, its article's number and its own place in it. */
  readonly articleOf: Uint32Array;
  readonly placeOf: Uint32Array;
  readonly firstSectionOf: Uint32Array;
  readonly index: MiniSearch<SectionDocument>;
  readonly vocabulary: Vocabulary;
  readonly forward: Forward;
  readonly texts: TextsReader;
}

/** A pack in search: its titles first, its sections when they are loaded. */
export interface LoadedPack {
  readonly id: string;
  readonly source: SearchSource;
  readonly documents: DocumentsFile;
  readonly titles: LoadedTitles;
  sections: LoadedSections | null;
}

/** An index that does not fit its pack, whether by age or by damage, is made anew from the articles. */
function unusable(why: string): Result<never> {
  return failed({
    code: 'search-index-unusable',
    message: `The search index in the pack cannot be used: ${why}.`,
    hint: 'It is made anew from the articles; nothing is lost.',
  });
}

const utf8 = new TextDecoder();

/** Reads an entry as JSON. What comes out is checked by whoever uses it: a wrong shape is an unusable index. */
async function readJson(source: SearchSource, name: string): Promise<Result<unknown>> {
  const read = await source.readEntry(packPaths.search(name));
  if (!read.ok) return read;
  try {
    return success(JSON.parse(utf8.decode(read.value)) as unknown);
  } catch {
    return unusable(`${name} is not JSON`);
  }
}

/** Loads what answers first. */
export async function loadTitles(source: SearchSource): Promise<Result<LoadedPack>> {
  const documents = await readJson(source, entryNames.documents);
  if (!documents.ok) return documents;
  const titles = await readJson(source, entryNames.titles);
  if (!titles.ok) return titles;
  const postings = await source.readEntry(packPaths.search(entryNames.titlePostings));
  if (!postings.ok) return postings;
  try {
    const file = documents.value as DocumentsFile;
    const listings = new Map(source.contents.articles.map((listing) => [listing.id, listing]));
    const articles = file.articles.map(({ id }) => {
      const listing = listings.get(id);
      if (!listing) throw new RangeError(`it names an article “${id}” the pack does not have`);
      return listing;
    });
    const titlesFile = titles.value as TitlesFile;
    const index = readLabels(titlesFile, postings.value);
    const { labels } = titlesFile;
    return success({
      id: source.manifest.id,
      source,
      documents: file,
      titles: { articles, labels, index },
      sections: null,
    });
  } catch (error) {
    return unusable(error instanceof Error ? error.message : String(error));
  }
}

/** Loads everything else. */
export async function loadSections(
  source: SearchSource,
  documents: DocumentsFile,
): Promise<Result<LoadedSections>> {
  // All at once: one is inflated in the thread pool while another is checked here.
  const [words, forward, texts] = await Promise.all([
    readJson(source, entryNames.words),
    source.readEntry(packPaths.search(entryNames.forward)),
    source.readEntry(packPaths.search(entryNames.texts)),
  ]);
  if (!words.ok) return words;
  if (!forward.ok) return forward;
  if (!texts.ok) return texts;
  try {
    const counts = documents.articles.map((article) => article.sections.length);
    const file = words.value as WordsFile;
    const vocabulary = new Vocabulary(file);
    return success({
      ...placesOf(counts),
      index: await invert(forward.value, file, vocabulary, counts),
      vocabulary,
      forward: new Forward(forward.value, counts),
      texts: new TextsReader(texts.value, documents.blocks),
    });
  } catch (error) {
    return unusable(error instanceof Error ? error.message : String(error));
  }
}

function placesOf(
  counts: readonly number[],
): Pick<LoadedSections, 'articleOf' | 'placeOf' | 'firstSectionOf'> {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const articleOf = new Uint32Array(total);
  const placeOf = new Uint32Array(total);
  const firstSectionOf = new Uint32Array(counts.length);
  let section = 0;
  for (const [article, count] of counts.entries()) {
    firstSectionOf[article] = section;
    for (let place = 0; place < count; place++) {
      articleOf[section] = article;
      placeOf[section++] = place;
    }
  }
  return { articleOf, placeOf, firstSectionOf };
}
