import { Worker } from 'node:worker_threads';
import type { SearchStage } from '../api/contract.ts';
import type { CallMessage, CallName, SearchCalls, ThreadMessage, ThreadOptions } from './protocol.ts';
import type { SearchablePack, SearchService } from './service.ts';

export interface SearchServiceOptions {
  /** The bundled worker. */
  readonly workerFile: string | URL;
  /** Raw public keys, base64, that packs may be signed with. */
  readonly trustedKeys: readonly string[];
  /** Told of what should not happen: a thread that died, a pack search could not use. */
  readonly onFault: (fault: unknown) => void;
}

/** Calls waiting for the thread; more are refused at once, so that a flood costs no memory. */
const MOST_WAITING = 1_000;
/** How often the thread is started again before search gives up: a pack that kills it would do so for ever. */
const MOST_RESTARTS = 3;

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (reason: Error) => void;
}

/** Search in its own thread, so that no call blocks the host. A thread that dies is replaced and opens the packs again. */
export function createSearchService(options: SearchServiceOptions): SearchService {
  return new ThreadedSearch(options);
}

class ThreadedSearch implements SearchService {
  readonly #options: SearchServiceOptions;
  readonly #waiting = new Map<number, Waiting>();
  readonly #whenReady = new Set<{ readonly resolve: () => void; readonly reject: (reason: Error) => void }>();
  #worker: Worker | null = null;
  #packs: readonly SearchablePack[] = [];
  #stage: SearchStage = 'titles';
  #calls = 0;
  #restarts = 0;
  #closed = false;

  constructor(options: SearchServiceOptions) {
    this.#options = options;
  }

  stage(): SearchStage {
    return this.#stage;
  }

  async open(packs: readonly SearchablePack[]): Promise<void> {
    this.#packs = [...packs];
    this.#restarts = 0;
    this.#setStage(await this.#call('open', this.#packs));
  }

  search(request: Parameters<SearchService['search']>[0]): ReturnType<SearchService['search']> {
    return this.#call('search', request);
  }

  suggest(q: string, limit: number): ReturnType<SearchService['suggest']> {
    return this.#call('suggest', { q, limit });
  }

  answer(request: Parameters<SearchService['answer']>[0]): ReturnType<SearchService['answer']> {
    return this.#call('answer', request);
  }

  whenReady(): Promise<void> {
    if (this.#stage === 'ready') return Promise.resolve();
    return new Promise((resolve, reject) => this.#whenReady.add({ resolve, reject }));
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#worker?.terminate();
    this.#failWaiting(new Error('Search was closed'));
  }

  #call<Name extends CallName>(
    name: Name,
    argument: Parameters<SearchCalls[Name]>[0],
  ): Promise<ReturnType<SearchCalls[Name]>> {
    if (this.#closed) return Promise.reject(new Error('Search is closed'));
    if (this.#waiting.size >= MOST_WAITING) return Promise.reject(new Error('Too many searches are waiting'));
    const call = ++this.#calls;
    const worker = (this.#worker ??= this.#start());
    return new Promise((resolve, reject) => {
      this.#waiting.set(call, { resolve, reject });
      worker.postMessage({ call, name, argument } satisfies CallMessage);
    });
  }

  #start(): Worker {
    const workerData: ThreadOptions = { trustedKeys: this.#options.trustedKeys };
    const worker = new Worker(this.#options.workerFile, { workerData });
    worker.on('message', (message: ThreadMessage) => this.#hear(message));
    worker.on('error', (error) => this.#options.onFault(error));
    worker.on('exit', (code) => this.#afterExit(worker, code));
    return worker;
  }

  #hear(message: ThreadMessage): void {
    switch (message.kind) {
      case 'stage':
        return this.#setStage(message.stage);
      case 'problem':
        return this.#options.onFault(
          new Error(`Search could not use the pack “${message.pack}”: ${message.message}`),
        );
      case 'reply':
        this.#settle(message.call)?.resolve(message.value as never);
        return;
      case 'fault':
        this.#settle(message.call)?.reject(new Error(message.message));
    }
  }

  #settle(call: number): Waiting | undefined {
    const waiting = this.#waiting.get(call);
    this.#waiting.delete(call);
    return waiting;
  }

  #setStage(stage: SearchStage): void {
    this.#stage = stage;
    if (stage !== 'ready') return;
    for (const { resolve } of this.#whenReady) resolve();
    this.#whenReady.clear();
  }

  #afterExit(worker: Worker, code: number): void {
    if (this.#closed || this.#worker !== worker) return;
    this.#worker = null;
    this.#stage = 'titles';
    const fault = new Error(`The search thread stopped (code ${code})`);
    this.#options.onFault(fault);
    this.#failWaiting(fault, this.#restarts < MOST_RESTARTS);
    if (this.#restarts++ >= MOST_RESTARTS) return;
    this.#call('open', this.#packs).then(
      (stage) => this.#setStage(stage),
      (reason: unknown) => this.#options.onFault(reason),
    );
  }

  /** Who waits for readiness goes on waiting while the thread is being replaced. */
  #failWaiting(fault: Error, restarting = false): void {
    for (const { reject } of this.#waiting.values()) reject(fault);
    this.#waiting.clear();
    if (restarting) return;
    for (const { reject } of this.#whenReady) reject(fault);
    this.#whenReady.clear();
  }
}
