/**
 * Replies kept for going back and forward without asking again. Least recently used replies go first; a failed request is
 * never kept.
 */
export interface KeptReplies {
  /** The reply for `key`: a kept one, or what `load` brings. */
  get<Value>(key: string, load: () => Promise<Value>): Promise<Value>;
  forget(key: string): void;
  clear(): void;
}

/** Keeps up to `limit` replies. */
export function keepReplies(limit: number): KeptReplies {
  const kept = new Map<string, Promise<unknown>>();

  function put(key: string, reply: Promise<unknown>): void {
    kept.delete(key);
    kept.set(key, reply);
    const [oldest] = kept.keys();
    if (kept.size > limit && oldest !== undefined) kept.delete(oldest);
  }

  return {
    get<Value>(key: string, load: () => Promise<Value>) {
      const known = kept.get(key) as Promise<Value> | undefined;
      const reply = known ?? load();
      put(key, reply);
      if (!known) {
        reply.catch(() => {
          if (kept.get(key) === reply) kept.delete(key);
        });
      }
      return reply;
    },
    forget: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}
