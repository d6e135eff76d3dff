import { Argument, Command, InvalidArgumentError } from 'commander';
import { importSource } from '../../content/import/import-source.ts';
import { UNKNOWN_LICENCE, type ImportReport } from '../../content/import/import-report.ts';
import { importFormats, type ImportFormat, type Place } from '../../content/import/importer.ts';
import { languageSchema, lineSchema, slugSchema } from '../../content/model/primitives.ts';
import { exitCodes, print, printJson, refuse, say } from './output.ts';
import { progressLine, timeLeft } from './progress.ts';

interface ImportFlags {
  out: string;
  id?: string;
  title?: string;
  licence?: string;
  language?: string;
  publisher?: string;
  strict: boolean;
  json: boolean;
}

/** Refusals shown to a person; `--json` has them all. */
const SHOWN = 20;

/** `nightlamp pack import FORMAT PATH --out SRC`: somebody else's text as a pack's source folder, all of it draft. */
export function packImportCommand(): Command {
  return new Command('import')
    .description('make the source of a pack from plain Markdown, JSON Lines, MedQuAD or a table')
    .addArgument(
      new Argument(
        '<format>',
        'markdown (a folder), jsonl, medquad (a folder or .tar.gz), table (CSV or TSV)',
      ).choices(importFormats),
    )
    .argument('<path>', 'what to import')
    .requiredOption('--out <src>', 'folder to write; it must not exist yet')
    .option('--id <id>', 'id of the pack', checkedBy(slugSchema))
    .option('--title <title>', 'title of the pack', checkedBy(lineSchema))
    .option('--licence <spdx>', 'SPDX licence of the text, such as CC-BY-4.0', checkedBy(licenceSchema))
    .option(
      '--language <tag>',
      'language of records that do not name theirs',
      checkedBy(languageSchema),
      'en',
    )
    .option('--publisher <name>', 'who publishes the pack', checkedBy(lineSchema))
    .option('--strict', 'exit with 1 when any record was refused', false)
    .option('--json', 'print one JSON document with every record refused', false)
    .action(run);
}

/** An SPDX expression: identifiers joined by AND, OR, WITH. Whether the licence exists is its giver's affair. */
const licenceSchema = lineSchema.regex(
  /^\(*[A-Za-z0-9.+:-]+\)*(?: (?:AND|OR|WITH) \(*[A-Za-z0-9.+:-]+\)*)*$/,
  'an SPDX expression such as CC-BY-4.0',
);

function checkedBy(schema: {
  safeParse(value: string): {
    success: boolean;
    data?: string | undefined;
    error?: { issues: { message: string }[] } | undefined;
  };
}) {
  return (value: string): string => {
    const { data, error } = schema.safeParse(value);
    if (data === undefined) throw new InvalidArgumentError(`${error?.issues[0]?.message ?? 'not allowed'}.`);
    return data;
  };
}

async function run(format: ImportFormat, path: string, flags: ImportFlags): Promise<void> {
  const stop = new AbortController();
  const interrupt = (): void => stop.abort();
  process.once('SIGINT', interrupt);
  const line = progressLine();
  const started = Date.now();
  const imported = await importSource({
    ...flags,
    format,
    path,
    today: today(),
    signal: stop.signal,
    onProgress: ({ articles, refused, fraction }) =>
      line.update(
        `${Math.round(fraction * 100)} % · ${articles} articles · ${refused} refused ${timeLeft(fraction, Date.now() - started)}`,
      ),
  });
  line.clear();
  process.removeListener('SIGINT', interrupt);
  if (!imported.ok) return refuse(imported.failure, flags.json);
  const report = imported.value;
  if (flags.json) printJson(report);
  else show(report);
  if (flags.strict && report.refused.length > 0) process.exitCode = exitCodes.refused;
}

/** The day it is here, as the person who imports would write it. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

function show(report: ImportReport): void {
  for (const refusal of report.refused.slice(0, SHOWN))
    say(`${placeText(refusal)}  refused  ${refusal.reason}`);
  const more = report.refused.length - SHOWN;
  if (more > 0) say(`… and ${more} more; --json names them all.`);
  for (const { notice, count, examples } of report.notices)
    say(`${count} × ${notice} (${examples.slice(0, 3).map(placeText).join(', ')}${count > 3 ? ' …' : ''})`);
  if (report.licence === UNKNOWN_LICENCE) {
    say(
      `No licence was given, so the pack says ${UNKNOWN_LICENCE}: do not hand it on before you know. Name one with --licence.`,
    );
  }
  if (report.articles === 0)
    say('A glossary alone is not a pack: put its glossary.yml into the source folder of one.');
  const terms = report.terms > 0 ? `, ${report.terms} terms` : '';
  print(`${report.out}: ${report.articles} articles${terms}, ${report.refused.length} records refused`);
}

function placeText({ file, line }: Place): string {
  return line === undefined ? file : `${file}:${line}`;
}
