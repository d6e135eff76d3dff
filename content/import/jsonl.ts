import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import { addressFrom, languageFrom, notices } from './fields.ts';
import {
  reasonOf,
  unreadable,
  type ImportedArticle,
  type Importer,
  type ImportItem,
  type Place,
  type ReadOptions,
} from './importer.ts';
import { linesOf, type Line } from './lines.ts';
import { cleanLine, cleanText, paragraphsOf, shortened } from './plain-text.ts';

/** A record longer than this is refused: one line must fit in memory many times over. */
const LONGEST_RECORD = 16 * 1024 * 1024;
/** How much of the text stands in for a title that is missing. */
const STAND_IN_TITLE = 90;

const recordSchema = z.object({
  id: z.union([z.string().trim().min(1).max(300), z.number().transform(String)]),
  title: z.string().nullish(),
  text: z.string().nullish(),
  url: z.string().nullish(),
  language: z.string().nullish(),
});
type Record = z.infer<typeof recordSchema>;

/** JSON Lines: `{id, title, text, url?, language?}`, one article a line. Text is plain text, paragraphs split by blank lines. */
export const jsonlImporter: Importer = { format: 'jsonl', read };

async function* read(path: string, { onRead }: ReadOptions): AsyncGenerator<ImportItem> {
  const file = basename(path);
  const firstLines = new Map<string, number>();
  try {
    const { size } = await stat(path);
    for await (const line of linesOf(path, LONGEST_RECORD)) {
      onRead(line.end / size);
      yield* itemsOf(line, { file, line: line.number }, firstLines);
    }
  } catch (error) {
    yield unreadable(path, reasonOf(error));
  }
}

function* itemsOf(line: Line, at: Place, firstLines: Map<string, number>): Generator<ImportItem> {
  if (line.text === null) return yield { kind: 'refused', at, reason: brokenLines[line.why] };
  if (line.text.trim() === '') return;
  const record = recordFrom(line.text);
  if (typeof record === 'string') return yield { kind: 'refused', at, reason: record };
  const first = firstLines.get(record.id);
  if (first !== undefined) {
    return yield { kind: 'refused', at, reason: `the id “${record.id}” was already used on line ${first}` };
  }
  firstLines.set(record.id, line.number);
  yield* articleFrom(record, at);
}

const brokenLines = {
  'too-long': `the line is longer than ${LONGEST_RECORD / 1024 / 1024} MB`,
  'not-utf8': 'the line is not UTF-8 text',
} as const;

function recordFrom(line: string): Record | string {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch (error) {
    return `the line is not JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
  const record = recordSchema.safeParse(value);
  if (record.success) return record.data;
  const [issue] = record.error.issues;
  return issue?.path.length
    ? `“${issue.path.join('.')}”: ${issue.message}`
    : 'the line is not an object with id, title and text';
}

function* articleFrom(record: Record, at: Place): Generator<ImportItem> {
  const { text, dropped } = cleanText(record.text ?? '');
  const title = cleanLine(record.title ?? '');
  const paragraphs = paragraphsOf(text);
  if (paragraphs.length === 0 && title === '') {
    return yield { kind: 'refused', at, reason: `the record “${record.id}” has neither a title nor a text` };
  }
  if (dropped > 0) yield { kind: 'notice', at, notice: notices.hiddenCharacters };
  const url = addressFrom(record.url);
  if (url === undefined && record.url) yield { kind: 'notice', at, notice: notices.address };
  const language = languageFrom(record.language);
  if (language === undefined && record.language) yield { kind: 'notice', at, notice: notices.language };
  const shownTitle = title === '' ? shortened(cleanLine(text), STAND_IN_TITLE) : shortened(title);
  if (title === '') yield { kind: 'notice', at, notice: notices.title };
  // A title too long for a title, or alone, is kept as text: no word is lost.
  const lead = shownTitle !== title || paragraphs.length === 0 ? paragraphsOf(title) : [];
  const article: ImportedArticle = {
    title: shownTitle,
    name: record.id,
    sourceId: record.id,
    url,
    language,
    body: [...lead, ...paragraphs],
  };
  yield { kind: 'article', at, article };
}
