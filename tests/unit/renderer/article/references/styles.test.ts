import { describe, expect, it } from 'vitest';
import { ama } from '../../../../../renderer/article/references/ama.ts';
import { authorName } from '../../../../../renderer/article/references/authors.ts';
import { vancouver } from '../../../../../renderer/article/references/vancouver.ts';
import { record } from '../../sample-article.ts';

const article = record('halpern2002', {
  title: 'Solid-organ transplantation in HIV-infected patients',
  author: [
    { family: 'Halpern', given: 'SD' },
    { family: 'Ubel', given: 'Peter A.' },
    { family: 'Caplan', given: 'Arthur L' },
  ],
  'container-title': 'N Engl J Med',
  issued: { 'date-parts': [[2002]] },
  volume: '347',
  issue: '4',
  page: '284-287',
});

describe('vancouver', () => {
  // Source: NLM, Samples of Formatted References for Authors of Journal Articles, example 1.
  it('writes a journal article as the NLM sample does', () => {
    expect(vancouver(article)).toBe(
      'Halpern SD, Ubel PA, Caplan AL. Solid-organ transplantation in HIV-infected patients. N Engl J Med. 2002;347(4):284-287.',
    );
  });

  it('cuts after six authors, and where the record was cut', () => {
    const many = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((family) => ({ family }));
    expect(vancouver({ ...article, author: many })).toMatch(/^A, B, C, D, E, F, et al\. /);
    expect(vancouver({ ...article, custom: { kind: 'research', et_al: true } })).toMatch(
      /Caplan AL, et al\. /,
    );
  });

  it('writes a body’s web page with its address', () => {
    const page = record('who', {
      type: 'webpage',
      title: 'Sepsis',
      author: [{ literal: 'World Health Organization' }],
      issued: { 'date-parts': [[2024, 5, 3]] },
      publisher: 'World Health Organization',
      URL: 'https://example.invalid/sepsis',
    });
    expect(vancouver(page)).toBe(
      'World Health Organization. Sepsis [Internet]. World Health Organization; 2024. Available from: https://example.invalid/sepsis',
    );
  });

  it('leaves out what a record does not say, without stray marks', () => {
    expect(vancouver(record('bare', { title: 'Is it?' }))).toBe('Is it?');
  });
});

describe('ama', () => {
  it('keeps up to six authors and cuts longer lists to three', () => {
    const many = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((family) => ({ family }));
    expect(ama({ ...article, author: many })).toMatch(/^A, B, C, et al\. /);
    expect(ama({ ...article, author: many.slice(1) })).toMatch(/^B, C, D, E, F, G\. /);
  });

  it('ends in the DOI', () => {
    expect(ama({ ...article, DOI: '10.1056/x' })).toMatch(/2002;347\(4\):284-287\. doi:10\.1056\/x$/);
  });
});

describe('authorName', () => {
  it('takes initials from names and leaves initials alone', () => {
    const names = [
      { family: 'Martin', given: 'Jean-Pierre' },
      { family: 'Ackerman', given: 'MJ' },
      { family: 'Vega', given: 'K. J.' },
      { family: 'Plato' },
      { literal: 'NICE' },
    ];
    expect(names.map(authorName)).toEqual(['Martin JP', 'Ackerman MJ', 'Vega KJ', 'Plato', 'NICE']);
  });
});
