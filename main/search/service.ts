import type {
  AnswerReply,
  AnswerRequest,
  SearchReply,
  SearchRequest,
  SearchStage,
  SuggestReply,
} from '../api/contract.ts';

/** A pack for search to open by itself: its verified file. */
export interface SearchablePack {
  readonly id: string;
  readonly file: string;
  /** Articles withdrawn by a recall list that is newer than the pack: demoted and marked. */
  readonly withdrawn?: readonly string[];
}

/** Search as the API sees it. Implemented over a worker thread, so that no call blocks the host. */
export interface SearchService {
  stage(): SearchStage;
  /** Replaces the set of packs searched. Resolves when their titles answer. */
  open(packs: readonly SearchablePack[]): Promise<void>;
  search(request: SearchRequest): Promise<SearchReply>;
  suggest(q: string, limit: number): Promise<SuggestReply>;
  answer(request: AnswerRequest): Promise<AnswerReply>;
  /** Resolves when everything is searchable. */
  whenReady(): Promise<void>;
  close(): Promise<void>;
}
