import { expect, it } from 'vitest';
import { identityOf } from '../../../../renderer/print/identity.ts';
import { sampleReply } from '../sample-article.ts';

it('names article, pack, version, whole content hash, review state and evidence, and no address', () => {
  const text = identityOf(sampleReply());
  expect(text.split('\n')).toEqual([
    'Nightlamp',
    'article pump',
    'pack sample 2026.11',
    `content ${'ab'.repeat(32)}`,
    'review submitted',
    'evidence 2024',
  ]);
  expect(text).not.toMatch(/:\/\//);
});
