import type { DataRouter } from 'react-router';

/** The one address the browser sees: it writes every other one into its history. */
const ADDRESS = '/';

interface Place {
  readonly at: number;
}

/**
 * Lets the browser's own back and forward move a router that keeps its addresses to itself. The browser's history holds
 * nothing but numbers, so that it cannot tell afterwards what was read.
 */
export function keepHistorySilent(router: DataRouter, page: Window = window): void {
  let at = 0;
  let { key } = router.state.location;
  page.history.replaceState({ at } satisfies Place, '', ADDRESS);

  router.subscribe(({ location, historyAction }) => {
    if (location.key === key) return;
    key = location.key;
    if (historyAction === 'PUSH') page.history.pushState({ at: (at += 1) } satisfies Place, '', ADDRESS);
  });

  page.addEventListener('popstate', ({ state }: PopStateEvent) => {
    const place = state as Place | null;
    if (typeof place?.at !== 'number') {
      // A link to a place on the page itself, such as “Skip to content”.
      page.history.replaceState({ at } satisfies Place, '', ADDRESS);
      return;
    }
    const by = place.at - at;
    at = place.at;
    if (by !== 0) void router.navigate(by);
  });
}
