import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Article } from '../../content/model/article.ts';
import { plainText } from '../../content/model/text.ts';
import { collectionFile, type Judged, judgedQueries } from '../relevance/collections.ts';
import { importedArticles } from '../relevance/imported-articles.ts';
import { createRandom } from './synthetic-source.ts';

/** A document as every engine gets it. */
export interface BenchDocument {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** What is measured: documents, queries, and judgements where there are some. */
export interface Collection {
  readonly name: string;
  readonly documents: readonly BenchDocument[];
  readonly queries: readonly Judged[];
  readonly judged: boolean;
}

const LARGE = 65_000;
/** Queries timed over documents that nobody judged. */
const TIMED_QUERIES = 120;

/** The collections that are on this machine; the others were named on the error stream. */
export async function collections(wanted: readonly string[]): Promise<Collection[]> {
  const found: Collection[] = [];
  for (const name of ['scifact', 'med']) {
    const [corpus, queries, judgements] = ['corpus', 'queries', 'qrels'].map((each) =>
      collectionFile(`${name}/${each}.jsonl`),
    );
    if (corpus && queries && judgements)
      found.push({
        name,
        documents: linesOf(corpus),
        queries: judgedQueries(queries, judgements),
        judged: true,
      });
  }
  const archive = collectionFile('medquad-xml.tar.gz');
  if (archive && (wanted.includes('medquad') || wanted.includes('large')))
    found.push(medquadOf(await importedArticles('medquad', archive)));
  if (found.length > 0 && wanted.includes('large')) found.push(largeOf(found));
  return found.filter(({ name }) => wanted.includes(name));
}

function linesOf(file: string): BenchDocument[] {
  const rows = readFileSync(file, 'utf8').trim().split('\n');
  return rows.map((row) => JSON.parse(row) as BenchDocument);
}

/** Answers without the questions above them; each question of the archive must find its answer. Every fourth is asked. */
function medquadOf(articles: readonly Article[]): Collection {
  const documents: BenchDocument[] = [];
  const queries: Judged[] = [];
  for (const article of articles) {
    for (const [at, section] of article.sections.entries()) {
      const id = `${article.id}-${at}`;
      documents.push({ id, title: article.title, text: sentencesOf(section.blocks).join(' ') });
      if (documents.length % 4 === 0) queries.push({ text: section.title, relevance: new Map([[id, 1]]) });
    }
  }
  return { name: 'medquad', documents, queries, judged: true };
}

type Blocks = Article['sections'][number]['blocks'];
function sentencesOf(blocks: Blocks): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return block.sentences.map((each) => plainText(each.content));
    if (block.type === 'list') return block.items.flatMap(sentencesOf);
    return [];
  });
}

/** Documents of 1 to 60 sentences, drawn from all of the others: real words, in the proportions of real text. */
function largeOf(from: readonly Collection[]): Collection {
  const sources = from.flatMap(({ documents }) => documents).filter(({ text }) => text.length > 200);
  const sentences = sources.flatMap(({ text }) => text.split(/(?<=[.!?])\s+/));
  const random = createRandom(20_261_123);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const documents = Array.from({ length: LARGE }, (_, at) => {
    const length = Math.ceil(60 ** random());
    return {
      id: `d${at}`,
      title: pick(sources).title.slice(0, 120) || `Document ${at}`,
      text: Array.from({ length }, () => pick(sentences)).join(' '),
    };
  });
  const long = from.find(({ name }) => name === 'scifact')?.queries ?? from[0]?.queries ?? [];
  const queries = Array.from({ length: TIMED_QUERIES }, (_, at) => {
    const words = pick(documents).title.split(/\s+/);
    const text =
      at % 2 === 0 ? words.slice(0, 2).join(' ') : (long[at % long.length]?.text ?? words.join(' '));
    return { text, relevance: new Map<string, number>() };
  });
  return { name: 'large', documents, queries, judged: false };
}

/** Writes a collection where every engine, in its own process, can read it. */
export function writeCollection(folder: string, { documents, queries }: Collection): void {
  writeFileSync(
    path.join(folder, 'documents.jsonl'),
    documents.map((each) => JSON.stringify(each)).join('\n'),
  );
  const rows = queries.map(({ text, relevance }) => ({ text, relevance: [...relevance] }));
  writeFileSync(path.join(folder, 'queries.json'), JSON.stringify(rows));
}

export function readDocuments(folder: string): BenchDocument[] {
  return linesOf(path.join(folder, 'documents.jsonl'));
}

export function readQueries(folder: string): Judged[] {
  const rows = JSON.parse(readFileSync(path.join(folder, 'queries.json'), 'utf8')) as {
    text: string;
    relevance: [string, number][];
  }[];
  return rows.map(({ text, relevance }) => ({ text, relevance: new Map(relevance) }));
}
