/** Header and address part that carry the permission to change the library (see main/api/admin-routes.ts). */
const HEADER = 'x-nightlamp-admin';
const IN_ADDRESS = /^#admin=([\w-]+)$/;
const KEY = 'nightlamp-admin';

/**
 * Takes the token of `serve --admin` out of the address, where it would be bookmarked or read over a shoulder, and keeps it
 * until the tab is closed.
 */
export function takeAdminToken(): void {
  const [, token] = IN_ADDRESS.exec(location.hash) ?? [];
  if (token === undefined) return;
  sessionStorage.setItem(KEY, token);
  history.replaceState(history.state, '', location.pathname + location.search);
}

/** Headers for requests that change the library; none in the window, which needs no token. */
export function adminHeaders(): Record<string, string> {
  const token = sessionStorage.getItem(KEY);
  return token === null ? {} : { [HEADER]: token };
}
