import { own, settingsNow } from '../saved/own.ts';

const KEPT = 30;

/** Puts a search at the front of the recent ones, where a history is kept; the oldest is dropped. */
export function rememberSearch(query: string, at: number = Date.now()): void {
  if (!settingsNow().history) return;
  const { searches } = own();
  searches.put({ query, at });
  const oldest = [...searches.all()].sort((a, b) => b.at - a.at).slice(KEPT);
  for (const search of oldest) searches.remove(search.query);
}
