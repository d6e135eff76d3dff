/**
 * Goes to the article's headings, to the one that is being read. They stand after the text for who goes from place to
 * place by keyboard: without this, a long article lies between.
 */
export function focusOutline(): void {
  const nav = document.querySelector<HTMLElement>('nav.outline');
  const fold = nav?.closest('details');
  if (fold) fold.open = true;
  const [first] = nav?.querySelectorAll('a') ?? [];
  const item = nav?.querySelector<HTMLElement>('[aria-current]') ?? first;
  item?.focus();
}
