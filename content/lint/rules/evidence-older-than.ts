import type { Rule } from '../rule.ts';

export const evidenceOlderThan: Rule = {
  name: 'evidence-older-than',
  severity: 'warning',
  reason:
    'Half of what is taught changes within a working life. Evidence read more than ten years ago may hold, but the reader should know its age.',
  example: { bad: 'evidence_as_of: 2009', good: 'evidence_as_of: 2024' },
  article: ({ article: { evidenceAsOf }, frontMatterLines }, _shared, { today, evidenceYears }) => {
    if (evidenceAsOf === null) return [];
    const oldest = `${String(Number(today.slice(0, 4)) - evidenceYears).padStart(4, '0')}${today.slice(4)}`;
    if (evidenceAsOf >= oldest.slice(0, evidenceAsOf.length)) return [];
    return [
      {
        at: frontMatterLines.get('evidence_as_of') ?? { line: 1, column: 1 },
        message: `The newest evidence read is of ${evidenceAsOf}, more than ${evidenceYears} years ago.`,
        todo: 'Search for newer evidence; if there is none, say so in the text and keep the date.',
      },
    ];
  },
};
