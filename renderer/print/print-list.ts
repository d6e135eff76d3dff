/** An article, as a list to print names it. */
export interface ListedPlace {
  readonly pack: string;
  readonly article: string;
}

/** Path of the screen that prints a list of articles. */
export const PRINT_LIST = '/print';

/** As many articles as one document is made of without trying a reader's patience or a printer's. */
export const ARTICLES_AT_ONCE = 60;

/**
 * Address of the document made of these articles, each once, in this order. A list's name is not part of it: names of folders
 * are the reader's own, and an address reaches the server when the page is loaded anew.
 */
export function printListPath(articles: readonly ListedPlace[]): string {
  const keys = [...new Set(articles.map(({ pack, article }) => `${pack}/${article}`))];
  return `${PRINT_LIST}?${new URLSearchParams(keys.map((key) => ['article', key])).toString()}`;
}

/** The articles an address names; what is not a name of one is left out. */
export function listedIn(parameters: URLSearchParams): ListedPlace[] {
  return [...new Set(parameters.getAll('article'))].slice(0, ARTICLES_AT_ONCE).flatMap((key) => {
    const [pack = '', article = '', more] = key.split('/');
    return pack !== '' && article !== '' && more === undefined ? [{ pack, article }] : [];
  });
}
