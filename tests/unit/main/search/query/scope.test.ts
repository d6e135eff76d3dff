import { describe, expect, it } from 'vitest';
import { scopeOf } from '../../../../../main/search/query/scope.ts';
import { limits } from '../../../../../main/search/scoring.ts';

const names = {
  packs: new Set(['starter', 'medquad']),
  specialties: [
    { id: 'cardiology', title: 'Cardiology' },
    { id: 'cardiac-surgery', title: 'Cardiac surgery' },
    { id: 'ent', title: 'Ear, nose and throat' },
    { id: 'paediatrics', title: 'Paediatrics' },
  ],
  types: new Set(['emergency', 'condition']),
  reviews: new Set(['draft']),
};
const scoped = (q: string) => scopeOf(q, names);

describe('a scope that is typed', () => {
  it.each([
    ['cardiology: chest pain', 'cardiology'],
    ['cardiol: chest pain', 'cardiology'],
    ['Cardiac s: chest pain', 'cardiac-surgery'],
    ['ear, nose and throat: bleed', undefined],
    ['ear: bleed', 'ent'],
    ['specialty:ent bleed', 'ent'],
    ['pediatrics: fever', 'paediatrics'],
    ['paeds: fever', 'paediatrics'],
    ['peds: fever', 'paediatrics'],
  ])('“%s” → %s', (q, specialty) => {
    expect(scoped(q).filters.specialty).toBe(specialty);
  });

  it('leaves the words without it', () => {
    expect(scoped('cardiol: chest pain').words).toBe('chest pain');
    expect(scoped('chest pack:starter pain').words.split(/\s+/)).toEqual(['chest', 'pain']);
  });

  it('narrows by pack, type, review and audience at once', () => {
    expect(scoped('pack:starter type:emergency review:draft audience:public airway').filters).toEqual({
      pack: 'starter',
      type: 'emergency',
      review: 'draft',
      audience: 'public',
    });
  });

  it('that begins two specialties narrows nothing and stays in the words', () => {
    expect(scoped('card: chest pain')).toEqual({ words: 'card: chest pain', filters: {}, unnamed: [] });
  });

  it.each(['diagnosis: sepsis', 'ratio 3:1', 'type:', ':', 'pack: sepsis'])(
    '“%s” names nothing and stays',
    (q) => {
      expect(scoped(q)).toEqual({ words: q, filters: {}, unnamed: [] });
    },
  );
});

it('says which scopes there are where one names nothing, and searches no word of it', () => {
  const { words, filters, unnamed } = scoped('pack:unknown sepsis specialty:x type:emergency');
  expect(words.trim()).toBe('sepsis');
  expect(filters).toEqual({ type: 'emergency' });
  expect(unnamed).toEqual([
    { scope: 'pack:unknown', known: ['pack:starter', 'pack:medquad'] },
    {
      scope: 'specialty:x',
      known: ['cardiology', 'cardiac-surgery', 'ent', 'paediatrics'].map((id) => `specialty:${id}`),
    },
  ]);
});

it('reads no more of a pasted page than a query may have', () => {
  expect(scoped('a'.repeat(1_000_000)).words.length).toBe(limits.queryLength);
});
