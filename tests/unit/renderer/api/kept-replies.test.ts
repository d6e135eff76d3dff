import { describe, expect, it } from 'vitest';
import { keepReplies } from '../../../../renderer/api/kept-replies.ts';

describe('kept replies', () => {
  it('asks once and answers again from memory', async () => {
    const kept = keepReplies(2);
    let asked = 0;
    const ask = (): Promise<number> => Promise.resolve((asked += 1));
    expect(await kept.get('a', ask)).toBe(1);
    expect(await kept.get('a', ask)).toBe(1);
  });

  it('shares one request between two who ask at the same time', async () => {
    const kept = keepReplies(2);
    let asked = 0;
    const ask = (): Promise<number> => Promise.resolve((asked += 1));
    await Promise.all([kept.get('a', ask), kept.get('a', ask)]);
    expect(asked).toBe(1);
  });

  it('drops the reply used longest ago', async () => {
    const kept = keepReplies(2);
    const asked: string[] = [];
    const ask = (key: string) => () => Promise.resolve(asked.push(key));
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await kept.get(key, ask(key));
    expect(asked).toEqual(['a', 'b', 'c', 'b']);
  });

  it('never keeps a failure', async () => {
    const kept = keepReplies(2);
    await expect(kept.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await kept.get('a', () => Promise.resolve('yes'))).toBe('yes');
  });

  it('asks again for what it was told to forget', async () => {
    const kept = keepReplies(2);
    await kept.get('a', () => Promise.resolve(1));
    kept.forget('a');
    expect(await kept.get('a', () => Promise.resolve(2))).toBe(2);
    kept.clear();
    expect(await kept.get('a', () => Promise.resolve(3))).toBe(3);
  });
});
