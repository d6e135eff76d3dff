import type { VerifiedFiles } from '../../content/pack/pack-files.ts';
import type {
  AnswerReply,
  AnswerRequest,
  SearchReply,
  SearchRequest,
  SearchStage,
  SuggestReply,
} from '../api/contract.ts';

/** A pack for search to read by itself: its files as the library has verified them. */
export interface SearchablePack {
  readonly id: string;
  readonly files: VerifiedFiles;
  /** Articles withdrawn by a recall list that is newer than the pack: demoted and marked. */
  readonly withdrawn?: readonly string[];
}

/** Who asks, as far as it matters: a newer question of the same page takes the place of one that still waits. */
export interface Asker {
  readonly page?: string | undefined;
  /** Given up by whoever asked. */
  readonly signal?: AbortSignal | undefined;
  /** The reply may be kept for others who search for the same: set where a class reads, never for a reader alone. */
  readonly inClass?: boolean | undefined;
}

/** A question search did not answer, although nothing is wrong with it. Nothing was lost. */
export class SearchRefusal extends Error {
  readonly because: 'superseded' | 'busy' | 'stopped';

  constructor(because: SearchRefusal['because'], message: string) {
    super(message);
    this.name = 'SearchRefusal';
    this.because = because;
  }
}

/** Search as the API sees it. A question may be refused: the promise rejects with a `SearchRefusal`. Implemented over a worker thread, so that no call blocks the host. */
export interface SearchService {
  stage(): SearchStage;
  /** Begins to read a pack that is likely to be opened next. Nothing of it is found before it is. */
  prepare(files: VerifiedFiles): void;
  /** Replaces the set of packs searched. Resolves when their titles answer. */
  open(packs: readonly SearchablePack[]): Promise<void>;
  search(request: SearchRequest, asker?: Asker): Promise<SearchReply>;
  suggest(q: string, limit: number, asker?: Asker): Promise<SuggestReply>;
  answer(request: AnswerRequest, asker?: Asker): Promise<AnswerReply>;
  /** Resolves when everything is searchable. */
  whenReady(): Promise<void>;
  close(): Promise<void>;
}
