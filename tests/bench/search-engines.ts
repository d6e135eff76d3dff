import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import MiniSearch from 'minisearch';
import { type Article, type ArticleListing, listingOf } from '../../content/model/article.ts';
import { failed, success } from '../../content/model/result.ts';
import { SearchEngine } from '../../main/search/engine.ts';
import type { SearchSource } from '../../main/search/index/source.ts';
import { createIndexer } from '../../main/search/indexer.ts';
import { curatedThesaurus } from '../../main/search/query/curated-thesaurus.ts';
import type { BenchDocument } from './search-corpora.ts';

/** An engine as the benchmark knows it: builds into a folder, loads from it, finds ids. */
export interface Contestant {
  build(documents: readonly BenchDocument[], folder: string): Promise<void>;
  load(folder: string): Promise<(q: string, limit: number) => readonly string[]>;
}

function articleOf({ id, title, text }: BenchDocument, at: number): Article {
  const sentences = text.split(/(?<=[.!?])\s+(?=[A-Z0-9])/).filter((each) => each !== '');
  const content = (sentences.length > 0 ? sentences : [title]).map((value, number) => ({
    id: `s${number + 1}`,
    content: [{ type: 'text' as const, value }],
  }));
  return {
    id: `a${at}`, title: title || `Document ${at}`, aliases: [], summary: '', type: 'imported', specialties: [], language: 'en',
    updated: '2026-11-23', evidenceAsOf: null, reviewDue: null, authors: [], licence: 'CC0-1.0', origin: { name: 'Bench', id },
    review: { state: 'draft' }, contentHash: '0'.repeat(64), words: 0, references: [], figures: {}, questions: [], warnings: [],
    sections: [{ id: 'text', role: 'text', title: 'Text', level: 2, path: ['Text'], blocks: [{ type: 'paragraph', sentences: content }] }],
  }; // prettier-ignore
}

interface Stored {
  readonly entries: Map<string, Uint8Array>;
  readonly listings: ArticleListing[];
  readonly analysis: string;
}

/** A pack's search entries and contents from one file, as the worker reads them from a pack. */
export function storedSource(file: string): SearchSource {
  const { entries, listings, analysis } = deserialize(readFileSync(file)) as Stored;
  const missing = () => failed({ code: 'missing', message: 'not there', hint: '' });
  return {
    manifest: { id: 'bench', search: { analysis }, specialties: [] },
    contents: { articles: listings },
    readEntry: (name) => {
      const bytes = entries.get(name);
      return Promise.resolve(bytes ? success(bytes) : missing());
    },
    readArticle: () => Promise.resolve(missing()),
    readReferences: () => Promise.resolve(success(new Map())),
    close: () => Promise.resolve(),
  };
}

export async function loadedEngine(file: string): Promise<SearchEngine> {
  const engine = new SearchEngine({ thesaurus: curatedThesaurus() });
  await engine.openTitles([storedSource(file)]);
  await engine.openSections();
  return engine;
}

const nightlamp: Contestant = {
  async build(documents, folder) {
    const indexer = createIndexer();
    const listings: ArticleListing[] = [];
    documents.forEach((document, at) => {
      const article = articleOf(document, at);
      indexer.add(article);
      listings.push(listingOf(article));
    });
    const { entries, analysis } = await indexer.finish();
    const stored: Stored = {
      entries: new Map(entries.map(({ path: name, bytes }) => [name, bytes])),
      listings,
      analysis,
    };
    writeFileSync(path.join(folder, 'nightlamp.bin'), serialize(stored));
  },
  async load(folder) {
    const engine = await loadedEngine(path.join(folder, 'nightlamp.bin'));
    return (q, limit) => engine.search({ q, limit }).hits.flatMap((hit) => hit.sourceId ?? []);
  },
};

const options = { fields: ['title', 'text'] };
const miniSearch: Contestant = {
  build(documents, folder) {
    const index = new MiniSearch<BenchDocument>(options);
    index.addAll(documents);
    writeFileSync(path.join(folder, 'minisearch.json'), JSON.stringify(index));
    return Promise.resolve();
  },
  load(folder) {
    const json = readFileSync(path.join(folder, 'minisearch.json'), 'utf8');
    const index = MiniSearch.loadJSON<BenchDocument>(json, options);
    return Promise.resolve((q, limit) =>
      index
        .search(q)
        .slice(0, limit)
        .map(({ id }) => String(id)),
    );
  },
};

export const contestants: Readonly<Record<string, Contestant>> = { nightlamp, minisearch: miniSearch };
