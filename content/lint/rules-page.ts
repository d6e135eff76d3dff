import { readingRules } from './reading-rules.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules.ts';

/** The text of docs/lint-rules.md, made from the rules themselves so that it cannot fall behind them. */
export function rulesPage(): string {
  return [
    '# What the linter holds packs to',
    '',
    '<!-- Made from content/lint/rules by `npx vitest run tests/unit/content/lint/rules-page.test.ts -u`: edit the rules. -->',
    '',
    '`nightlamp pack check SRC` names every problem as `file:line:column  rule  message  → what to do`. An **error** refuses the',
    'build. A **warning** travels in the pack and is shown to the reader in the review card.',
    '',
    'Imported text (`type: imported`) is somebody else’s and stays as it is: rules marked “imported” weigh differently there,',
    'and speak once for each article.',
    '',
    ...rules.flatMap(sectionOf),
    '## Held while reading',
    '',
    'Reading a source folder refuses these by itself, before the rules above are asked.',
    '',
    ...readingRules.map(({ name, holds }) => `- \`${name}\`: ${holds}`),
    '',
  ].join('\n');
}

function sectionOf({ name, severity, imported, reason, example }: Rule): string[] {
  const weight = imported === undefined ? severity : `${severity}; imported: ${imported}`;
  return [
    `## ${name}`,
    '',
    `**${weight[0]?.toUpperCase()}${weight.slice(1)}.** ${reason}`,
    '',
    `- Reported: \`${example.bad}\``,
    `- Accepted: \`${example.good}\``,
    '',
  ];
}
