import { askArticle } from './requests.ts';

/** The keyboard that stays on a link this long is not on its way through a list. */
const RESTS_MS = 65;

/**
 * Asks for an article when a link to it is about to be followed: a finger or a button has gone down on it, or the keyboard
 * rests on it. Still one request: what comes is kept, and following the link finds it. A pointer that only hovers asks for
 * nothing: whatever is scrolled below it would.
 */
export function askAhead(page: Document): void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  page.addEventListener('pointerdown', ({ target }) => askFor(target), { passive: true });
  page.addEventListener('focusin', ({ target }) => {
    clearTimeout(resting);
    resting = setTimeout(() => askFor(target), RESTS_MS);
  });
  page.addEventListener('focusout', () => clearTimeout(resting));
}

function askFor(target: EventTarget | null): void {
  const article = articleOf(target);
  // Whatever is wrong is told to whoever follows the link.
  if (article) askArticle(...article).catch(() => undefined);
}

/** Pack and article that a link leads to. */
function articleOf(target: EventTarget | null): readonly [pack: string, article: string] | null {
  if (!(target instanceof Element)) return null;
  const href = target.closest('a')?.getAttribute('href') ?? '';
  const [, pack, article] = /^\/articles\/([^/#?]+)\/([^/#?]+)(?:$|[#?])/.exec(href) ?? [];
  return pack && article ? [pack, article] : null;
}
