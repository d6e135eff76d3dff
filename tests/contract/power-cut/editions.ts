import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Files to install: two editions of a small pack, and a recall list of its article. */
export interface Editions {
  readonly first: string;
  readonly second: string;
  readonly recall: string;
}

/** Makes the files with the built command line. */
export function writeEditions(folder: string, cli: string, keyFile: string): Editions {
  const nightlamp = (...args: string[]): void => {
    execFileSync(process.execPath, [cli, 'pack', ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  };
  const build = (sequence: number): string => {
    const source = path.join(folder, `source-${sequence}`);
    mkdirSync(path.join(source, 'articles'), { recursive: true });
    writeFileSync(path.join(source, 'pack.yml'), packYml(sequence));
    writeFileSync(path.join(source, 'references.json'), '[]');
    writeFileSync(path.join(source, 'articles', 'one.md'), articleMd(sequence));
    const file = path.join(folder, `edition-${sequence}.nlpack`);
    nightlamp('build', source, '--out', file);
    return file;
  };
  const list = path.join(folder, 'recall.json');
  const recall = path.join(folder, 'list.nlrecall');
  writeFileSync(list, JSON.stringify(recallList));
  nightlamp('recall', list, '--sign', keyFile, '--out', recall);
  return { first: build(1), second: build(2), recall };
}

const recallList = {
  format: 1,
  publisher: 'Nightlamp tests',
  sequence: 1,
  issued: '2026-11-02',
  entries: [
    { pack: 'power-cut', article: 'one', upToSequence: 1, date: '2026-11-02', reason: 'A test of recalls.' },
  ],
};

const packYml = (sequence: number): string => `id: power-cut
title: Power cut
description: Two editions of one article.
version: '1.${sequence}'
sequence: ${sequence}
published: 2026-11-01
licence: CC0-1.0
languages: [en]
publisher: Nightlamp tests
specialties: [{ id: general, title: General }]
`;

const articleMd = (sequence: number): string => `---
title: One article
aliases: []
summary: An article in edition ${sequence}.
type: skill
specialties: [general]
language: en
updated: 2026-11-01
evidence_as_of: 2026
review_due: 2027-11-01
authors: [Nightlamp tests]
review: { state: draft }
---

## Text

This is the text of edition ${sequence}.
`;
