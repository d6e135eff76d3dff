import type { Article, Section } from '../../content/model/article.ts';
import { packPaths } from '../../content/model/pack.ts';
import type { Indexer, PackEntry } from '../../content/pack/indexer.ts';
import { analyse, analysisDigest } from './analysis/analyse.ts';
import { aspectsOfHeading, aspectTerm } from './analysis/aspects.ts';
import { NumberWriter } from './index/bytes.ts';
import { LabelsWriter } from './index/labels.ts';
import { type DocumentsFile, entryNames } from './index/layout.ts';
import { sectionText } from './index/section-text.ts';
import { TextsWriter } from './index/texts.ts';
import { VocabularyWriter } from './index/vocabulary.ts';

/** Ends a sentence or an alias in a list of terms: no word, so that no phrase reaches across it. */
const BOUNDARY = 0;

/** The words of an article, as places in the vocabulary being collected. */
interface IndexedSection {
  readonly heading: readonly number[];
  readonly text: readonly number[];
}
interface IndexedArticle {
  readonly title: readonly number[];
  readonly aliases: readonly number[];
  readonly sections: readonly IndexedSection[];
}

/** Makes the search files of a pack: see `index/layout.ts` for what lies where. Articles keep the order they are added in. */
export function createIndexer(): Indexer {
  const vocabulary = new VocabularyWriter();
  const texts = new TextsWriter();
  const labels = new LabelsWriter();
  const articles: IndexedArticle[] = [];
  const listed: { id: string; sections: string[] }[] = [];

  const termsOf = (text: string): number[] =>
    analyse(text).map((token) => vocabulary.add(token.term, token.surface));
  const bounded = (parts: readonly string[]): number[] =>
    parts.flatMap((part) => [...termsOf(part), BOUNDARY]);

  function aspectsOf(article: Article, section: Section): number[] {
    const named = article.sections.length === 1 ? [article.title] : section.path;
    const found = new Set(named.flatMap((heading) => aspectsOfHeading(heading, section.role)));
    return [...found].flatMap((aspect) => [vocabulary.addTerm(aspectTerm(aspect)), BOUNDARY]);
  }

  function add(article: Article): void {
    labels.add(article);
    listed.push({ id: article.id, sections: article.sections.map((section) => section.id) });
    const title = termsOf(article.title);
    const aliases = bounded(article.aliases);
    const sections = article.sections.map((section): IndexedSection => {
      const text = sectionText(article, section);
      texts.add(text);
      const indexed = {
        heading: [...bounded(ownHeadings(article, section)), ...aspectsOf(article, section)],
        text: bounded(text.sentences.map((sentence) => sentence.text)),
      };
      vocabulary.countSection(new Set([...title, ...aliases, ...indexed.heading, ...indexed.text]));
      return indexed;
    });
    articles.push({ title, aliases, sections });
  }

  async function finish(): Promise<{ entries: PackEntry[]; analysis: string }> {
    const { file, numberOf } = vocabulary.finish();
    const documents: DocumentsFile = { articles: listed, blocks: texts.blocks };
    const textBytes = texts.finish();
    const titles = labels.finish();
    const entries = [
      jsonEntry(entryNames.titles, titles.file),
      entry(entryNames.titlePostings, titles.postings),
      jsonEntry(entryNames.documents, documents),
      jsonEntry(entryNames.words, file),
      entry(entryNames.forward, forwardOf(articles, numberOf)),
      entry(entryNames.texts, textBytes),
    ];
    return await Promise.resolve({ entries, analysis: analysisDigest() });
  }

  return { add, finish };
}

/** The headings of a section that say more than the title of its article does. */
function ownHeadings(article: Article, section: Section): string[] {
  return section.path.filter((heading) => heading !== article.title);
}

/** Title and aliases once per article, then heading and text of each section; every list starts with its length. */
function forwardOf(articles: readonly IndexedArticle[], numberOf: Uint32Array): Uint8Array {
  const writer = new NumberWriter();
  const list = (terms: readonly number[]): void => {
    writer.write(terms.length);
    for (const term of terms) writer.write(numberOf[term] ?? BOUNDARY);
  };
  for (const article of articles) {
    list(article.title);
    list(article.aliases);
    for (const section of article.sections) {
      list(section.heading);
      list(section.text);
    }
  }
  return writer.finish();
}

function entry(name: string, bytes: Uint8Array): PackEntry {
  return { path: packPaths.search(name), bytes };
}

function jsonEntry(name: string, value: unknown): PackEntry {
  return entry(name, new TextEncoder().encode(JSON.stringify(value)));
}
