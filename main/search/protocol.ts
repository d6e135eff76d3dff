import type { VerifiedFiles } from '../../content/pack/pack-files.ts';
import type {
  AnswerReply,
  AnswerRequest,
  SearchReply,
  SearchRequest,
  SearchStage,
  SuggestReply,
} from '../api/contract.ts';
import type { SearchablePack } from './service.ts';

/** What the search thread can be asked, with what it replies. */
export interface SearchCalls {
  prepare(files: VerifiedFiles): null;
  open(packs: readonly SearchablePack[]): SearchStage;
  search(request: SearchRequest): SearchReply;
  suggest(request: { readonly q: string; readonly limit: number }): SuggestReply;
  answer(request: AnswerRequest): AnswerReply;
}
export type CallName = keyof SearchCalls;

/** To the thread. */
export interface CallMessage<Name extends CallName = CallName> {
  readonly call: number;
  readonly name: Name;
  readonly argument: Parameters<SearchCalls[Name]>[0];
}

/** From the thread. */
export type ThreadMessage =
  | { readonly kind: 'reply'; readonly call: number; readonly value: unknown }
  | { readonly kind: 'fault'; readonly call: number; readonly message: string }
  | { readonly kind: 'stage'; readonly stage: SearchStage }
  | { readonly kind: 'problem'; readonly pack: string; readonly message: string };
