import type { Rule } from '../rule.ts';

/** A record kept because a cited one says it was superseded by it is in use. */
export const referenceWithoutCitation: Rule = {
  name: 'reference-without-citation',
  severity: 'error',
  reason:
    'A reference list is evidence of what was read for the text. A record nobody cites makes the list look longer than it is, and nobody checks it when it changes.',
  example: {
    bad: 'references.json holds smith2011, and no article says [@smith2011].',
    good: 'Every record of references.json is cited, or is named by a cited record as what superseded it.',
  },
  pack: (shared, articles) => {
    const used = new Set(articles.flatMap((article) => article.references));
    for (const id of used) {
      const newer = shared.references.get(id)?.custom.superseded_by;
      if (newer !== undefined) used.add(newer);
    }
    return [...shared.references.keys()]
      .filter((id) => !used.has(id))
      .map((id) => ({
        file: 'references.json',
        at: shared.referenceLines.get(id) ?? { line: 1, column: 1 },
        message: `No article cites “${id}”.`,
        todo: 'Cite it where it was used, or remove the record.',
        reference: id,
      }));
  },
};
