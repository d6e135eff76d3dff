import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { csvOf } from '../../../../renderer/teach/csv.ts';

it('is read back as it was, with quotation marks, commas and lines of their own', () => {
  const rows = [
    ['Question', 'n'],
    ['Say "now", or later?', '3'],
    ['Two\nlines', '4'],
  ];
  expect(parse(csvOf(rows), { bom: true })).toEqual(rows);
});

it('lets no text become a formula', () => {
  for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])
    expect((parse(csvOf([[text]]), { bom: true }) as string[][])[0]?.[0]).toBe(`'${text}`);
  expect(csvOf([[-3]])).toContain('-3');
});
