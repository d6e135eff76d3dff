import { expect, it } from 'vitest';
import type { SearchReply } from '../../../../main/api/contract.ts';
import { KeptReplies } from '../../../../main/search/kept-replies.ts';

const replyTo = (query: string): SearchReply => ({ query, hits: [] }) as unknown as SearchReply;

it('gives the reply to the same search again, and to no other', () => {
  const kept = new KeptReplies();
  const reply = replyTo('sepsis');
  kept.keep({ q: 'sepsis', limit: 20 }, reply);
  expect(kept.get({ q: 'sepsis', limit: 20 })).toBe(reply);
  for (const other of [{ q: 'sepsis', limit: 10 }, { q: 'Sepsis', limit: 20 }, { q: 'sepsis', limit: 20, literal: true }])
    expect(kept.get(other)).toBeUndefined();
}); // prettier-ignore

it('forgets everything when told, and the least recently asked when there are many', () => {
  const kept = new KeptReplies();
  for (let at = 0; at < 200; at++) kept.keep({ q: `${at}`, limit: 20 }, replyTo(`${at}`));
  kept.get({ q: '0', limit: 20 });
  kept.keep({ q: 'one more', limit: 20 }, replyTo('one more'));
  expect(kept.get({ q: '0', limit: 20 })?.query).toBe('0');
  expect(kept.get({ q: '1', limit: 20 })).toBeUndefined();
  kept.clear();
  expect(kept.get({ q: '0', limit: 20 })).toBeUndefined();
});
