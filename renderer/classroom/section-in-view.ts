/** How far below the top of the window a heading counts as reached, in CSS pixels: the header, and some air. */
const REACHED = 140;

/** Id of the section that is being read: the last whose heading has passed the top of the window; null above the first. */
export function sectionInView(
  sections: readonly { readonly id: string }[],
  page: Document = document,
): string | null {
  const reached = sections.filter(({ id }) => {
    const heading = page.getElementById(id);
    return heading !== null && heading.getBoundingClientRect().top < REACHED;
  });
  const tops = reached.map(({ id }) => ({
    id,
    top: page.getElementById(id)?.getBoundingClientRect().top ?? 0,
  }));
  return tops.sort((a, b) => b.top - a.top)[0]?.id ?? null;
}
