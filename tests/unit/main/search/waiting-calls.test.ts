import { describe, expect, it } from 'vitest';
import type { CallMessage } from '../../../../main/search/protocol.ts';
import { SearchRefusal } from '../../../../main/search/service.ts';
import { MOST_WAITING, WaitingCalls } from '../../../../main/search/waiting-calls.ts';

/** Calls with a thread that answers when it is told to. */
function waiting() {
  const sent: CallMessage[] = [];
  const calls = new WaitingCalls((message) => sent.push(message));
  const outcomes = new Map<string, string>();
  const ask = (q: string, asker?: Parameters<WaitingCalls['add']>[2]): void => {
    calls.add('search', { q, limit: 1 }, asker).then(
      (reply) => outcomes.set(q, reply as unknown as string),
      (reason: unknown) => outcomes.set(q, reason instanceof SearchRefusal ? reason.because : 'fault'),
    );
  };
  /** Answers what was sent, in order, each with its own words. */
  const answerAll = (): void => {
    for (let message = sent.shift(); message; message = sent.shift()) {
      const { q } = message.argument as { q: string };
      calls.resolve(message.call, `answer to ${q}`);
    }
  };
  return { calls, sent, outcomes, ask, answerAll };
}
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('calls to the search thread', () => {
  it('are answered each with its own reply, in the order they came', async () => {
    const { ask, answerAll, outcomes, calls } = waiting();
    const asked = Array.from({ length: 20 }, (_, at) => `q${at}`);
    for (const q of asked) ask(q);
    answerAll();
    await settled();
    expect([...outcomes]).toEqual(asked.map((q) => [q, `answer to ${q}`]));
    expect(calls.size).toBe(0);
  });

  it('are few in the thread at once, so that the rest can still be given up', () => {
    const { ask, sent } = waiting();
    for (let at = 0; at < 20; at++) ask(`q${at}`);
    expect(sent.length).toBeLessThanOrEqual(2);
  });

  it('of one page give way to its newest; those of other pages and kinds do not', async () => {
    const { calls, ask, answerAll, outcomes } = waiting();
    for (const q of ['at work 1', 'at work 2']) ask(q);
    for (const q of ['s', 'se', 'sep', 'sepsis']) ask(q, { page: 'mine' });
    ask('gout', { page: 'theirs' });
    const suggested = calls.add('suggest', { q: 'se', limit: 1 }, { page: 'mine' });
    answerAll();
    await settled();
    expect(Object.fromEntries(outcomes)).toMatchObject({
      s: 'superseded',
      se: 'superseded',
      sep: 'superseded',
      sepsis: 'answer to sepsis',
      gout: 'answer to gout',
    });
    await expect(suggested).resolves.toBe('answer to se');
  });

  it('are forgotten when whoever asked has given up', async () => {
    const { ask, answerAll, outcomes, sent } = waiting();
    const abandoned = new AbortController();
    for (const q of ['at work 1', 'at work 2']) ask(q);
    ask('abandoned', { signal: abandoned.signal });
    abandoned.abort();
    ask('never', { signal: AbortSignal.abort() });
    expect(sent.length).toBe(2);
    answerAll();
    await settled();
    expect(outcomes.get('abandoned')).toBe('superseded');
    expect(outcomes.get('never')).toBe('superseded');
  });

  it('beyond what may wait are refused, the oldest first, and memory stays bounded', async () => {
    const { calls, ask, answerAll, outcomes } = waiting();
    for (let at = 0; at < 50_000; at++) {
      ask(`q${at}`);
      expect(calls.size).toBeLessThanOrEqual(MOST_WAITING + 2);
    }
    answerAll();
    await settled();
    const answered = [...outcomes].filter(([, outcome]) => outcome.startsWith('answer'));
    expect(outcomes.size).toBe(50_000);
    expect(answered.length).toBe(MOST_WAITING + 2);
    expect(answered.every(([q, outcome]) => outcome === `answer to ${q}`)).toBe(true);
    expect(outcomes.get('q49999')).toBe('answer to q49999');
    expect(outcomes.get('q2')).toBe('busy');
  });

  it('all fail when the thread is lost, and later ones do not', async () => {
    const { calls, ask, answerAll, outcomes } = waiting();
    for (const q of ['a', 'b', 'c']) ask(q);
    calls.failAll(new SearchRefusal('stopped', 'The search thread stopped.'));
    ask('after');
    answerAll();
    await settled();
    expect(Object.fromEntries(outcomes)).toEqual({
      a: 'stopped', b: 'stopped', c: 'stopped', after: 'answer to after',
    }); // prettier-ignore
  });

  it('do not wait behind searches when packs are opened', () => {
    const { calls, ask, sent } = waiting();
    for (let at = 0; at < 20; at++) ask(`q${at}`);
    void calls.add('open', []);
    expect(sent.at(-1)?.name).toBe('open');
  });

  it('ignores a reply nobody waits for', () => {
    const { calls } = waiting();
    expect(() => calls.resolve(77, 'late')).not.toThrow();
  });
});
