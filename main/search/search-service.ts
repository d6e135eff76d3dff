import { Worker } from 'node:worker_threads';
import type { VerifiedFiles } from '../../content/pack/pack-files.ts';
import type { SearchStage } from '../api/contract.ts';
import { KeptReplies } from './kept-replies.ts';
import type { CallName, SearchCalls, ThreadMessage } from './protocol.ts';
import { type Asker, type SearchablePack, SearchRefusal, type SearchService } from './service.ts';
import { WaitingCalls } from './waiting-calls.ts';

export interface SearchServiceOptions {
  /** The bundled worker. */
  readonly workerFile: string | URL;
  /** Told of what should not happen: a thread that died, a pack search could not use. */
  readonly onFault: (fault: unknown) => void;
}

/** How often the thread is started again before search gives up: a pack that kills it would do so for ever. */
const MOST_RESTARTS = 3;

/** Search in its own thread, so that no call blocks the host. A thread that dies is replaced and opens the packs again. */
export function createSearchService(options: SearchServiceOptions): SearchService {
  return new ThreadedSearch(options);
}

class ThreadedSearch implements SearchService {
  readonly #options: SearchServiceOptions;
  readonly #calls = new WaitingCalls((message) => this.#thread().postMessage(message));
  readonly #kept = new KeptReplies();
  readonly #whenReady = new Set<{ readonly resolve: () => void; readonly reject: (reason: Error) => void }>();
  #worker: Worker | null = null;
  #packs: readonly SearchablePack[] = [];
  #stage: SearchStage = 'titles';
  #restarts = 0;
  #closed = false;
  /** Set when the thread died too often: nothing answers until packs are opened again. Never an empty answer instead. */
  #gaveUp: SearchRefusal | null = null;

  constructor(options: SearchServiceOptions) {
    this.#options = options;
    // At once: the thread gets ready while the library is being opened.
    this.#thread();
  }

  stage(): SearchStage {
    return this.#stage;
  }

  prepare(files: VerifiedFiles): void {
    // Where it fails, opening the pack fails too, and says why.
    this.#call('prepare', files).catch(() => undefined);
  }

  async open(packs: readonly SearchablePack[]): Promise<void> {
    this.#packs = [...packs];
    this.#restarts = 0;
    this.#gaveUp = null;
    this.#setStage(await this.#call('open', this.#packs));
  }

  async search(
    request: Parameters<SearchService['search']>[0],
    asker: Asker = {},
  ): ReturnType<SearchService['search']> {
    const kept = asker.inClass === true ? this.#kept.get(request) : undefined;
    if (kept) return kept;
    const reply = await this.#call('search', request, asker);
    if (asker.inClass === true && reply.stage === 'ready') this.#kept.keep(request, reply);
    return reply;
  }

  suggest(q: string, limit: number, asker?: Asker): ReturnType<SearchService['suggest']> {
    return this.#call('suggest', { q, limit }, asker);
  }

  answer(
    request: Parameters<SearchService['answer']>[0],
    asker?: Asker,
  ): ReturnType<SearchService['answer']> {
    return this.#call('answer', request, asker);
  }

  whenReady(): Promise<void> {
    if (this.#stage === 'ready') return Promise.resolve();
    if (this.#gaveUp) return Promise.reject(this.#gaveUp);
    return new Promise((resolve, reject) => this.#whenReady.add({ resolve, reject }));
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#worker?.terminate();
    this.#failWaiting(new SearchRefusal('stopped', 'Search was closed.'));
  }

  #call<Name extends CallName>(
    name: Name,
    argument: Parameters<SearchCalls[Name]>[0],
    asker?: Asker,
  ): Promise<ReturnType<SearchCalls[Name]>> {
    if (this.#closed) return Promise.reject(new SearchRefusal('stopped', 'Search is closed.'));
    if (this.#gaveUp) return Promise.reject(this.#gaveUp);
    return this.#calls.add(name, argument, asker);
  }

  #thread(): Worker {
    return (this.#worker ??= this.#start());
  }

  #start(): Worker {
    const worker = new Worker(this.#options.workerFile);
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
        return this.#calls.resolve(message.call, message.value);
      case 'fault':
        return this.#calls.reject(message.call, new Error(message.message));
    }
  }

  /** After every opening of packs too: what was found before is not what would be found now. */
  #setStage(stage: SearchStage): void {
    this.#stage = stage;
    this.#kept.clear();
    if (stage !== 'ready') return;
    for (const { resolve } of this.#whenReady) resolve();
    this.#whenReady.clear();
  }

  #afterExit(worker: Worker, code: number): void {
    if (this.#closed || this.#worker !== worker) return;
    this.#worker = null;
    this.#stage = 'titles';
    const fault = new SearchRefusal('stopped', `The search thread stopped (code ${code}).`);
    this.#options.onFault(fault);
    const restarting = this.#restarts++ < MOST_RESTARTS;
    this.#failWaiting(fault, restarting);
    if (restarting) void this.#openAgain();
    else this.#gaveUp = fault;
  }

  async #openAgain(): Promise<void> {
    this.#calls.hold(true);
    try {
      this.#setStage(await this.#call('open', this.#packs));
    } catch (reason) {
      this.#options.onFault(reason);
    } finally {
      this.#calls.hold(false);
    }
  }

  /** Who waits for readiness goes on waiting while the thread is being replaced. */
  #failWaiting(fault: Error, restarting = false): void {
    this.#kept.clear();
    this.#calls.failAll(fault);
    if (restarting) return;
    for (const { reject } of this.#whenReady) reject(fault);
    this.#whenReady.clear();
  }
}
