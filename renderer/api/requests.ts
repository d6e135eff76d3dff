import type {
  AnswerReply,
  ArticleReply,
  ChangesReply,
  HealthReply,
  InstallationReport,
  LearningPathsReply,
  LibraryReply,
  LicencesReply,
  PolicyReply,
  SearchReply,
  SearchRequest,
  SuggestReply,
} from '../../main/api/contract.ts';
import { api } from './client.ts';
import { keepReplies } from './kept-replies.ts';
import { answered } from './not-answered.ts';

/** Enough for an evening's reading; an article's reply is some tens of kilobytes. */
const kept = keepReplies(80);

/** Forgets every reply: the library has changed. */
export const forgetReplies = (): void => kept.clear();

export function askLibrary(): Promise<LibraryReply> {
  return kept.get('library', () => answered<LibraryReply>(api.library.$get()));
}

export function askHealth(): Promise<HealthReply> {
  return answered<HealthReply>(api.health.$get());
}

export function askDiagnostics(verify: boolean): Promise<InstallationReport> {
  return answered<InstallationReport>(api.diagnostics.$get({ query: verify ? { verify: 'true' } : {} }));
}

export function askArticle(pack: string, article: string): Promise<ArticleReply> {
  return kept.get(`article/${pack}/${article}`, () =>
    answered<ArticleReply>(api.articles[':pack'][':article'].$get({ param: { pack, article } })),
  );
}

export function askPolicy(pack: string): Promise<PolicyReply> {
  return kept.get(`policy/${pack}`, () =>
    answered<PolicyReply>(api.packs[':pack']['editorial-policy'].$get({ param: { pack } })),
  );
}

export function askLicences(pack: string): Promise<LicencesReply> {
  return kept.get(`licences/${pack}`, () =>
    answered<LicencesReply>(api.packs[':pack'].licences.$get({ param: { pack } })),
  );
}

export function askChanges(pack: string): Promise<ChangesReply> {
  return kept.get(`changes/${pack}`, () =>
    answered<ChangesReply>(api.packs[':pack'].changes.$get({ param: { pack } })),
  );
}

export function askLearningPaths(): Promise<LearningPathsReply> {
  return kept.get('learning-paths', () => answered<LearningPathsReply>(api['learning-paths'].$get()));
}

/** Searches; a reply given while the index was still loading is not kept, since a later one will know more. */
export async function askSearch(request: SearchRequest, signal: AbortSignal): Promise<SearchReply> {
  const query = searchParameters(request);
  const key = `search?${new URLSearchParams(query).toString()}`;
  const reply = await kept.get(key, () =>
    answered<SearchReply>(api.search.$get({ query }, { init: { signal } })),
  );
  if (reply.stage !== 'ready') kept.forget(key);
  return reply;
}

export async function askSuggestions(q: string, limit: number, signal: AbortSignal): Promise<SuggestReply> {
  return answered<SuggestReply>(
    api.suggest.$get({ query: { q, limit: String(limit) } }, { init: { signal } }),
  );
}

export function askQuestion(q: string, pack: string, article: string): Promise<AnswerReply> {
  return kept.get(`answer/${pack}/${article}?${q}`, () =>
    answered<AnswerReply>(api.answer.$get({ query: { q, pack, article } })),
  );
}

function searchParameters({ q, limit, literal, ...filters }: SearchRequest) {
  const chosen = Object.entries(filters).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return {
    q,
    limit: String(limit),
    ...Object.fromEntries(chosen),
    ...(literal ? { literal: 'true' as const } : {}),
  };
}
