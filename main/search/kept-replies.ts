import type { SearchReply, SearchRequest } from '../api/contract.ts';

/** Replies kept: what a class types in a lesson. A reply is some 10 kB. */
const MOST_KEPT = 200;

/**
 * The replies to the searches of a class: thirty phones that type the same word cost one search. Kept in memory, of this set of
 * packs alone, the least recently asked forgotten first.
 */
export class KeptReplies {
  readonly #replies = new Map<string, SearchReply>();

  get(request: SearchRequest): SearchReply | undefined {
    const key = keyOf(request);
    const reply = this.#replies.get(key);
    if (reply) this.#put(key, reply);
    return reply;
  }

  keep(request: SearchRequest, reply: SearchReply): void {
    this.#put(keyOf(request), reply);
    const [oldest] = this.#replies.keys();
    if (this.#replies.size > MOST_KEPT && oldest !== undefined) this.#replies.delete(oldest);
  }

  /** The packs are others, or more of them is loaded. */
  clear(): void {
    this.#replies.clear();
  }

  #put(key: string, reply: SearchReply): void {
    this.#replies.delete(key);
    this.#replies.set(key, reply);
  }
}

/** Two requests that say the same in another order are two: that costs a search, never a wrong reply. */
function keyOf(request: SearchRequest): string {
  return JSON.stringify(request);
}
