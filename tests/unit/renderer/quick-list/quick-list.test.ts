import { expect, it } from 'vitest';
import type { ArticleListing, LibraryReply, PackSummary } from '../../../../main/api/contract.ts';
import { quickListOf } from '../../../../renderer/quick-list/quick-list.ts';

const listing = (id: string, more: Partial<ArticleListing>): ArticleListing =>
  ({ id, title: id, type: 'condition', specialties: [], ...more }) as ArticleListing;

const pack = (id: string, quickList: PackSummary['quickList']): PackSummary =>
  ({ id, quickList }) as PackSummary;

const contents: LibraryReply['contents'] = [
  {
    pack: 'starter',
    articles: [
      listing('sepsis', { type: 'emergency', title: 'Sepsis' }),
      listing('gout', {}),
      listing('kidney', { specialties: ['renal', 'emergency'], title: 'Acute kidney injury' }),
    ],
  },
];
const silent = { packs: [pack('starter', null)], contents };
const spoken = (quickList: PackSummary['quickList']) => ({ packs: [pack('starter', quickList)], contents });

const ids = ({ articles }: ReturnType<typeof quickListOf>) => articles.map(({ article }) => article.id);
const calculatorIds = ({ calculators }: ReturnType<typeof quickListOf>) => calculators.map(({ id }) => id);

it('holds emergencies by type or specialty, by title, and the calculators for them', () => {
  const list = quickListOf(silent, null, 'en');
  expect(ids(list)).toEqual(['kidney', 'sepsis']);
  expect(calculatorIds(list)).toContain('news2');
});

it('holds what the pack chose, in the pack’s order', () => {
  const list = quickListOf(
    spoken({ articles: ['sepsis', 'gout'], calculators: ['news2', 'gcs'] }),
    null,
    'en',
  );
  expect(ids(list)).toEqual(['sepsis', 'gout']);
  expect(calculatorIds(list)).toEqual(['news2', 'gcs']);
});

it('keeps its own rule for what the pack says nothing of, and for packs that say nothing', () => {
  expect(ids(quickListOf(spoken({ calculators: ['gcs'] }), null, 'en'))).toEqual(['kidney', 'sepsis']);
  expect(ids(quickListOf(spoken({ articles: [] }), null, 'en'))).toEqual([]);
  const second = { pack: 'local', articles: [listing('bleeding', { type: 'emergency', title: 'Bleeding' })] };
  const both = {
    packs: [pack('local', null), pack('starter', { articles: ['sepsis'] })],
    contents: [second, ...contents],
  };
  expect(ids(quickListOf(both, null, 'en'))).toEqual(['sepsis', 'bleeding']);
});

it('names a calculator once that two packs name', () => {
  const packs = [
    pack('a', { calculators: ['gcs', 'news2'] }),
    pack('b', { calculators: ['news2', 'qsofa'] }),
  ];
  expect(calculatorIds(quickListOf({ packs, contents: [] }, null, 'en'))).toEqual(['gcs', 'news2', 'qsofa']);
});

it('holds what the administrator chose, in that order, as far as it is here', () => {
  const chosen = {
    articles: ['starter/gout', 'other/gone', 'starter/sepsis'],
    calculators: ['gcs', 'nothing'],
  };
  const list = quickListOf(spoken({ articles: ['kidney'], calculators: ['news2'] }), chosen, 'en');
  expect(ids(list)).toEqual(['gout', 'sepsis']);
  expect(calculatorIds(list)).toEqual(['gcs']);
});

it('keeps the calculators of emergencies where only articles were chosen', () => {
  const list = quickListOf(silent, { articles: [], calculators: null }, 'en');
  expect(ids(list)).toEqual([]);
  expect(list.calculators.length).toBeGreaterThan(0);
});
