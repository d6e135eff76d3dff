import { calculatorGroups, calculators } from '../../../../content/calculators/calculators.ts';
import { citationOf, referenceOf } from '../../../../content/calculators/references.ts';
import { shortLabelOf } from '../../../../content/model/reference-label.ts';
import type { Calculator } from '../../../../content/model/calculator.ts';
import { caseSources, type WorkedCase } from './worked-case.ts';
import { workedCases } from './worked-cases.ts';

const introduction = `# Calculators

Made by \`tests/unit/content/calculators/documentation.test.ts\`; do not edit. After a change run that test with \`-u\`.

A calculator is data and one pure function (\`content/calculators/<specialty>/<id>.ts\`, types in \`content/model/calculator.ts\`).
\`evaluate(calculator, raw)\` answers \`incomplete\`, \`refused\` or \`result\`; nothing is ever assumed. An article links to one
with \`[words](calculator:curb-65)\`.

- **Values.** A number is text with the id of its unit; where there is a choice of units, one without a unit is refused. Missing is
  never zero, and “no” has to be said.
- **Ranges.** Outside the accepted range a value is refused with the reason, and with the unit that would make sense of it.
  Cautions compute with a warning. The bounds are ours unless the calculator says that its source sets them.
- **Rounding.** Double precision throughout; rounded half away from zero for display only. Bands are read from the unrounded value,
  unless the policy of the calculator says otherwise, and where rounding would carry a number over an edge it is shown with more digits.
- **Words.** Bands and figures as the source gives them, each with its reference. No treatment is recommended.

## How the constants and cases were checked

No paper could be opened in full where this was written. Constants come from the project’s research file and were compared with
abstracts, stored copies and independent transcriptions; each record in \`content/calculators/references.json\` says where it was
checked. A worked case names its kind: ${Object.values(caseSources)
  .map((source) => `*${source}*`)
  .join(', ')}. Where no worked
case of the primary source was found, a hand computation made apart from this code stands in for it, and says so. A clinician has
reviewed none of this.
`;

const leftOut = `## Left out, and why

- **Steroid equivalence**: no primary source for the table could be verified; tables differ for betamethasone.
- **PEWS**: every hospital has its own; there is no single formula.
- **APACHE II, Charlson, GRACE, PSI, ABCD2** and others in wide use: not in the research file with their constants.
- Restricted instruments (FRAX, MMSE, MoCA, Waterlow and similar): their licences do not allow it.
- Figures that could not be verified in two places: event rates of CHA₂DS₂-VASc, mortality by MELD and SOFA, bands of NIHSS, of the
  Glasgow Coma Scale and of the Bishop score, an upper edge of FENa, ranges of the delta ratio.
`;

/** The page \`docs/calculators.md\`. */
export function documentation(): string {
  const rows = calculatorGroups.flatMap(({ title, calculators: members }) =>
    members.map((calculator) => row(title, calculator)),
  );
  const table = [
    '| id | title | group | inputs | primary reference | worked cases | licence |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
  const counted = Object.keys(caseSources).map((source) => {
    const label = caseSources[source as keyof typeof caseSources];
    return `${workedCases.filter((worked) => worked.source === source).length} ${label}`;
  });
  return [
    introduction,
    `## The list\n\n${calculators.length} calculators, ${workedCases.length} worked cases (${counted.join(', ')}).\n\n${table}\n`,
    leftOut,
    `## Worked cases\n\n${calculators.map(casesOf).join('\n\n')}\n`,
  ].join('\n');
}

function row(group: string, calculator: Calculator): string {
  const inputs = calculator.inputs.map(({ id }) => id).join(', ');
  const cases = workedCases.filter((worked) => worked.calculator === calculator.id);
  const licence = calculator.licence.split(/[:.]/)[0] ?? '';
  const [primary] = calculator.references;
  return `| \`${calculator.id}\` | ${calculator.title} | ${group} | ${inputs} | ${shortLabelOf(referenceOf(primary))} | ${cases.length} | ${licence} |`;
}

function casesOf(calculator: Calculator): string {
  const cases = workedCases.filter((worked) => worked.calculator === calculator.id);
  const source = citationOf(referenceOf(calculator.references[0]));
  return [`### ${calculator.title}`, '', source, '', ...cases.map(caseLine)].join('\n');
}

function caseLine(worked: WorkedCase): string {
  return `- ${worked.name} (${caseSources[worked.source]})`;
}
