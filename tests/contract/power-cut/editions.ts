import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Builds two editions of a small pack with the built command line; returns their files. */
export function writeEditions(folder: string, cli: string): Promise<{ first: string; second: string }> {
  const build = (sequence: number): string => {
    const source = path.join(folder, `source-${sequence}`);
    mkdirSync(path.join(source, 'articles'), { recursive: true });
    writeFileSync(path.join(source, 'pack.yml'), packYml(sequence));
    writeFileSync(path.join(source, 'references.json'), '[]');
    writeFileSync(path.join(source, 'articles', 'one.md'), articleMd(sequence));
    const file = path.join(folder, `edition-${sequence}.nlpack`);
    execFileSync(process.execPath, [cli, 'pack', 'build', source, '--out', file], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return file;
  };
  return Promise.resolve({ first: build(1), second: build(2) });
}

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
