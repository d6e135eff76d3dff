import { describe, expect, it } from 'vitest';
import { bibtex } from '../../../../../renderer/article/references/bibtex.ts';
import { exportReferences } from '../../../../../renderer/article/references/export-references.ts';
import { ris } from '../../../../../renderer/article/references/ris.ts';
import { record } from '../../sample-article.ts';

const guideline = record('nice2020', {
  type: 'report',
  title: 'VTE {diagnosis} & 50% more',
  author: [
    { literal: 'National Institute for Health and Care Excellence' },
    { family: 'Stick', given: 'Claus' },
  ],
  issued: { 'date-parts': [[2020]] },
  page: '12–19',
  URL: 'https://example.invalid/ng158',
  custom: { kind: 'guideline', issuer: 'NICE' },
});
const note = 'Cited in “The pump” (Sample pack 2026.11, content id abab).';

describe('ris', () => {
  const text = ris(guideline, note);

  it('starts with the type, ends with the end mark, and every line ends in CR LF', () => {
    expect(text.startsWith('TY  - RPRT\r\n')).toBe(true);
    expect(text.endsWith('ER  - \r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('splits pages, writes people family first and bodies whole, and carries the note', () => {
    expect(text).toContain('SP  - 12\r\nEP  - 19\r\n');
    expect(text).toContain(
      'AU  - National Institute for Health and Care Excellence\r\nAU  - Stick, Claus\r\n',
    );
    expect(text).toContain(`N1  - ${note}\r\n`);
  });

  it('cannot be broken by a line break in a title', () => {
    expect(ris({ ...guideline, title: 'One\nER  - two' }, '')).toContain('TI  - One ER - two\r\n');
  });
});

describe('bibtex', () => {
  const text = bibtex(guideline, note);

  it('escapes what would be a command and protects the capitals of the title', () => {
    expect(text).toContain(String.raw`title = {{VTE \{diagnosis\} \& 50\% more}}`);
  });

  it('keeps a body’s name together', () => {
    expect(text).toContain('author = {{National Institute for Health and Care Excellence} and Stick, Claus}');
  });

  it('writes page ranges as TeX does', () => {
    expect(text).toContain('pages = {12--19}');
  });
});

describe('exportReferences', () => {
  const references = [
    { number: 3, claims: [], record: guideline },
    { number: 7, claims: [], record: record('stick1992') },
  ];

  it('keeps the numbers of the article in text formats and ends with the note', () => {
    const lines = exportReferences(references, 'vancouver', note).trimEnd().split('\n');
    expect(lines.map((line) => line.slice(0, 3))).toEqual(['3. ', '7. ', '', 'Cit']);
  });

  it('writes CSL-JSON that holds the note and nothing of our own fields', () => {
    const parsed = JSON.parse(exportReferences(references, 'csl-json', note)) as Record<string, unknown>[];
    expect(parsed.map(({ id, custom, note: written }) => [id, custom, written])).toEqual([
      ['nice2020', undefined, note],
      ['stick1992', undefined, note],
    ]);
  });
});
