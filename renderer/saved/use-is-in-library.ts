import { useLibrary } from '../shell/use-library.ts';

/** Whether the library still holds an article: its pack may have been removed, or the article left out of an update. */
export function useIsInLibrary(): (pack: string, article: string) => boolean {
  const { contents } = useLibrary();
  const known = new Set(contents.flatMap(({ pack, articles }) => articles.map(({ id }) => `${pack}/${id}`)));
  return (pack, article) => known.has(`${pack}/${article}`);
}
