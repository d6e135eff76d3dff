import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Words for synthetic text, drawn with a Zipf-like bias so that it packs and indexes as prose does. */
const syllables = [
  'ar',
  'be',
  'cor',
  'di',
  'en',
  'fi',
  'glo',
  'hy',
  'in',
  'kar',
  'lo',
  'mi',
  'ne',
  'os',
  'pul',
  'ri',
  'se',
  'tom',
  'ur',
  'ven',
];

/** Writes a source folder of `articles` invented articles of about 400 words, the same on every run. */
export async function writeSyntheticSource(folder: string, articles: number): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'articles'), { recursive: true });
  const random = createRandom(20_261_123);
  const vocabulary = Array.from({ length: 20_000 }, () => wordOf(random));
  await writeFile(join(folder, 'pack.yml'), packYml);
  await writeFile(join(folder, 'references.json'), JSON.stringify(references()));
  for (let index = 0; index < articles; index += 1) {
    await writeFile(join(folder, 'articles', `topic-${index}.md`), articleText(index, vocabulary, random));
  }
}

/** Mulberry32: small, and the same numbers everywhere. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function wordOf(random: () => number): string {
  const length = 1 + Math.floor(random() * 3);
  return Array.from({ length }, () => syllables[Math.floor(random() * syllables.length)]).join('');
}

function sentence(vocabulary: readonly string[], random: () => number): string {
  const length = 8 + Math.floor(random() * 10);
  const words = Array.from(
    { length },
    () => vocabulary[Math.floor(random() ** 3 * vocabulary.length)] ?? 'vein',
  );
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}. [@ref${Math.floor(random() * 500)}]`;
}

function articleText(index: number, vocabulary: readonly string[], random: () => number): string {
  const sections = Array.from({ length: 4 }, (_, section) => {
    const body = Array.from({ length: 8 }, () => sentence(vocabulary, random)).join(' ');
    return `## Part ${section + 1} of ${vocabulary[index % vocabulary.length]}\n\n${body}\n`;
  });
  return `---
title: Topic ${index} ${vocabulary[(index * 7) % vocabulary.length]}
summary: ${sentence(vocabulary, random).replace(/ \[.*/, '')}
type: condition
specialties: [general]
updated: 2026-11-01
authors: [Bench]
review: { state: draft }
---

${sections.join('\n')}`;
}

const packYml = `id: bench
title: Synthetic pack
description: Invented text for measuring.
version: '1'
sequence: 1
published: 2026-11-01
licence: CC0-1.0
languages: [en]
publisher: Bench
specialties:
  - { id: general, title: General }
`;

function references(): unknown[] {
  return Array.from({ length: 500 }, (_, index) => ({
    id: `ref${index}`,
    type: 'article-journal',
    title: `Invented record ${index}`,
    author: [{ family: `Author${index}` }],
    issued: { 'date-parts': [[2000 + (index % 25)]] },
    custom: { kind: 'research' },
  }));
}
