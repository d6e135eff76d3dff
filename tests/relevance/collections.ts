import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SearchEngine } from '../../main/search/engine.ts';

/** Collections nobody here wrote; they stand beside the checkout, where every script is started, and are in no pack. */
const folder = path.resolve('../shared/eval');

/** Where a file of the collections is, or null, said aloud, where it is not. */
export function collectionFile(name: string): string | null {
  const file = path.join(folder, name);
  if (existsSync(file)) return file;
  process.stderr.write(`SKIPPED: ${file} is not on this machine, so this collection is not measured.\n`);
  return null;
}

/** Queries of a collection with what was judged of each document: 0 is judged and not relevant. */
export interface Judged {
  readonly text: string;
  readonly relevance: ReadonlyMap<string, number>;
}

const lines = <Line>(file: string): Line[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

export function judgedQueries(queriesFile: string, judgementsFile: string): Judged[] {
  const relevance = new Map<string, Map<string, number>>();
  for (const { q, d, rel } of lines<{ q: string; d: string; rel: number }>(judgementsFile)) {
    const judged = relevance.get(q) ?? new Map<string, number>();
    relevance.set(q, judged.set(d, rel));
  }
  return lines<{ id: string; text: string }>(queriesFile).flatMap(({ id, text }) => {
    const judged = relevance.get(id);
    return judged ? [{ text, relevance: judged }] : [];
  });
}

/** nDCG of the first ten, and the share of the relevant documents among the first hundred, meaned over the queries. */
export interface RankingFigures {
  readonly ndcg10: number;
  readonly recall100: number;
}

export function figuresOfRanking(
  queries: readonly Judged[],
  find: (text: string) => readonly string[],
): RankingFigures {
  let [ndcg, recall] = [0, 0];
  for (const { text, relevance } of queries) {
    const found = find(text);
    const gain = (document: string | undefined): number => 2 ** (relevance.get(document ?? '') ?? 0) - 1;
    const discounted = (gains: readonly number[]): number =>
      gains.slice(0, 10).reduce((sum, each, at) => sum + each / Math.log2(at + 2), 0);
    const ideal = discounted([...relevance.values()].map((rel) => 2 ** rel - 1).toSorted((a, b) => b - a));
    const relevant = [...relevance].flatMap(([document, rel]) => (rel > 0 ? [document] : []));
    if (ideal > 0) ndcg += discounted(found.map(gain)) / ideal;
    recall += relevant.filter((document) => found.includes(document)).length / Math.max(1, relevant.length);
  }
  return { ndcg10: ndcg / queries.length, recall100: recall / queries.length };
}

/** Ids the documents came with, best first. */
export function documentsFound(engine: SearchEngine, q: string): string[] {
  return engine.search({ q, limit: 100 }).hits.flatMap((hit) => hit.sourceId ?? []);
}
