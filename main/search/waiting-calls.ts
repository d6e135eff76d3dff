import type { CallMessage, CallName, SearchCalls } from './protocol.ts';
import { type Asker, SearchRefusal } from './service.ts';

/** Calls the thread holds at once: it answers them one after another, and only what still waits here can be given up. */
const AT_WORK = 2;
/** Calls that wait; of more the oldest is refused, so that a flood costs neither memory nor patience. Twice a class of a hundred. */
export const MOST_WAITING = 200;

interface Call {
  readonly message: CallMessage;
  readonly page: string | undefined;
  readonly resolve: (value: never) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * What was asked of the search thread and is not answered. The newest question of a page takes the place of an older one of
 * the same kind that waits; under a flood the oldest go unanswered, because who asked them has moved on.
 */
export class WaitingCalls {
  readonly #send: (message: CallMessage) => void;
  readonly #atWork = new Map<number, Call>();
  readonly #waiting = new Map<number, Call>();
  #last = 0;
  #held = false;

  constructor(send: (message: CallMessage) => void) {
    this.#send = send;
  }

  /** Calls that wait or are being answered. */
  get size(): number {
    return this.#atWork.size + this.#waiting.size;
  }

  add<Name extends CallName>(
    name: Name,
    argument: Parameters<SearchCalls[Name]>[0],
    { page, signal }: Asker = {},
  ): Promise<ReturnType<SearchCalls[Name]>> {
    if (signal?.aborted) return Promise.reject(givenUp());
    const number = ++this.#last;
    return new Promise((resolve, reject) => {
      const call: Call = { message: { call: number, name, argument }, page, resolve, reject };
      if (name === 'open') return this.#work(number, call);
      if (page !== undefined) this.#supersede(name, page);
      this.#waiting.set(number, call);
      signal?.addEventListener('abort', () => this.#refuse(number, givenUp()), { once: true });
      const [oldest] = this.#waiting.keys();
      if (this.#waiting.size > MOST_WAITING && oldest !== undefined)
        this.#refuse(oldest, new SearchRefusal('busy', 'Too many searches came at once.'));
      this.#pump();
    });
  }

  /** While a new thread opens its packs, questions wait: asked too early they would find nothing. */
  hold(held: boolean): void {
    this.#held = held;
    this.#pump();
  }

  resolve(number: number, value: unknown): void {
    this.#settle(number)?.resolve(value as never);
  }

  reject(number: number, reason: Error): void {
    this.#settle(number)?.reject(reason);
  }

  failAll(reason: Error): void {
    const all = [...this.#atWork.values(), ...this.#waiting.values()];
    this.#atWork.clear();
    this.#waiting.clear();
    for (const call of all) call.reject(reason);
  }

  #supersede(name: CallName, page: string): void {
    for (const [number, call] of this.#waiting) {
      if (call.page !== page || call.message.name !== name) continue;
      this.#refuse(number, new SearchRefusal('superseded', 'A newer search took the place of this one.'));
    }
  }

  /** Refuses a call that waits; one at work is answered all the same. */
  #refuse(number: number, refusal: SearchRefusal): void {
    const call = this.#waiting.get(number);
    this.#waiting.delete(number);
    call?.reject(refusal);
  }

  #pump(): void {
    while (!this.#held && this.#atWork.size < AT_WORK) {
      const [first] = this.#waiting;
      if (!first) return;
      this.#waiting.delete(first[0]);
      this.#work(...first);
    }
  }

  #work(number: number, call: Call): void {
    this.#atWork.set(number, call);
    this.#send(call.message);
  }

  #settle(number: number): Call | undefined {
    const call = this.#atWork.get(number);
    this.#atWork.delete(number);
    this.#pump();
    return call;
  }
}

function givenUp(): SearchRefusal {
  return new SearchRefusal('superseded', 'Whoever asked has given up.');
}
