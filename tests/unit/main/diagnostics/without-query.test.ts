import { expect, it } from 'vitest';
import { withoutQuery } from '../../../../main/diagnostics/without-query.ts';

const address = 'http://127.0.0.1:7420/api/search?q=Chest%20pain&pack=starter';

it('takes what was searched for out of message and stack, in every spelling', () => {
  const fault = new TypeError('No plan for “Chest pain” (chest pain, Chest%20pain)');
  const cleaned = withoutQuery(fault, address) as Error;
  expect(cleaned.name).toBe('TypeError');
  for (const text of [cleaned.message, cleaned.stack ?? '']) expect(text).not.toMatch(/chest|pain/i);
  expect(cleaned.stack).toContain('without-query.test.ts');
});

it('leaves a fault of a request without a query as it is', () => {
  const fault = new Error('broken');
  expect(withoutQuery(fault, 'http://127.0.0.1:7420/api/library')).toBe(fault);
});

it('cleans what is thrown without being an error', () => {
  expect(withoutQuery('no plan for Chest pain', address)).toBe('no plan for [query]');
});
