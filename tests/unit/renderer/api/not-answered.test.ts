import { describe, expect, it } from 'vitest';
import { answered, failureIn, type NotAnswered, UNREACHABLE } from '../../../../renderer/api/not-answered.ts';

const failure = { code: 'article-not-found', message: 'No such article.', hint: 'Search for it.' };

async function refusal(request: Promise<Response>): Promise<NotAnswered> {
  const reason: unknown = await answered(request).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  const refused = failureIn(reason);
  if (!refused) throw new Error('The request was not refused.');
  return refused;
}

describe('answered', () => {
  it('gives the JSON of a good response', async () => {
    expect(await answered(Promise.resolve(Response.json({ total: 3 })))).toEqual({ total: 3 });
  });

  it('carries the library’s own failure and status', async () => {
    const refused = await refusal(Promise.resolve(Response.json({ error: failure }, { status: 404 })));
    expect([refused.failure, refused.status]).toEqual([failure, 404]);
  });

  it('says that nobody answered when the connection fails', async () => {
    const refused = await refusal(Promise.reject(new TypeError('Failed to fetch')));
    expect(refused.failure.code).toBe(UNREACHABLE);
  });

  it('names the status when something else than Nightlamp answered', async () => {
    const refused = await refusal(Promise.resolve(new Response('<h1>Bad gateway</h1>', { status: 502 })));
    expect(refused.failure.code).toBe('http-502');
  });

  it('lets an aborted request pass as what it is', async () => {
    const aborted = new DOMException('aborted', 'AbortError');
    await expect(answered(Promise.reject(aborted))).rejects.toBe(aborted);
  });
});
