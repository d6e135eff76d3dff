import { expect, it } from 'vitest';
import { searchRequestOf } from '../../../../renderer/search/search-loader.ts';

const requestFor = (query: string) => searchRequestOf(new URLSearchParams(query));

it('asks for nothing without words', () => {
  expect([requestFor(''), requestFor('q=%20&type=skill')]).toEqual([null, null]);
});

it('carries the filters of the address and no empty ones', () => {
  expect(requestFor('q=gi+bleed&type=emergency&pack=')).toEqual({
    q: 'gi bleed',
    limit: 20,
    type: 'emergency',
  });
});

it('asks for more, and for the words exactly as typed, when the address says so', () => {
  expect(requestFor('q=MI&literal=true&all=1')).toEqual({ q: 'MI', limit: 100, literal: true });
});
