import type { Reference } from '../../model/reference.ts';
import type { Rule } from '../rule.ts';

export const selfCitation: Rule = {
  name: 'self-citation',
  severity: 'error',
  reason:
    'A text that cites its own publisher supports itself: the reader is sent in a circle and finds no evidence at the end.',
  example: {
    bad: 'A pack of “Example Health” cites a web page issued by “Example Health”.',
    good: 'The pack cites the guideline or study that the page was written from.',
  },
  pack: (shared, articles) => {
    if (!shared.info) return [];
    const own = new Set([folded(shared.info.publisher), folded(shared.info.title)]);
    const cited = new Set(articles.flatMap((article) => article.references));
    return [...cited].flatMap((id) => {
      const reference = shared.references.get(id);
      const self = reference && namesBehind(reference).find((name) => own.has(folded(name)));
      if (self === undefined) return [];
      return [
        {
          file: 'references.json',
          at: shared.referenceLines.get(id) ?? { line: 1, column: 1 },
          message: `“${id}” is by “${self}”, who publishes this pack.`,
          todo: 'Cite the source that text was written from.',
          reference: id,
        },
      ];
    });
  },
};

function namesBehind({ author, publisher, custom, ...reference }: Reference): string[] {
  const bodies = author.flatMap((name) => ('literal' in name ? [name.literal] : []));
  return [...bodies, publisher, custom.issuer, reference['container-title']].filter(
    (name) => name !== undefined,
  );
}

function folded(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
