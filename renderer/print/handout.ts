import { printListPath, type ListedPlace } from './print-list.ts';

/** What is shown, as a document to hand out: where it is printed, and how it is headed. */
export interface Handout {
  readonly to: string;
  readonly words: { readonly title: string; readonly goal: string };
}

export function handoutOf(articles: readonly ListedPlace[], title: string, goal = ''): Handout {
  return { to: printListPath(articles), words: { title, goal } };
}
