/** Id of the route that holds the library's overview, for every screen below it. */
export const ROOT_ROUTE = 'root';

/** Id of the route that holds the open article. */
export const ARTICLE_ROUTE = 'article';
