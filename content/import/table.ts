import { basename } from 'node:path';
import { Slugs } from './slugs.ts';
import { addressFrom, languageFrom, notices } from './fields.ts';
import {
  reasonOf,
  unreadable,
  type Importer,
  type ImportItem,
  type Place,
  type ReadOptions,
} from './importer.ts';
import { cleanLine, cleanText, heading, paragraphsOf, shortened } from './plain-text.ts';
import { rowsOf } from './table-rows.ts';

/** Names a header may give to the columns that are more than text. Any other column becomes a heading. */
const columnNames = {
  id: ['id', 'code', 'key'],
  title: ['title', 'name', 'drug', 'generic name', 'generic', 'medicine', 'substance', 'topic'],
  url: ['url', 'link', 'web address'],
  language: ['language', 'lang'],
  aliases: ['aliases', 'alias', 'synonyms', 'also called', 'other names', 'brand names'],
  term: ['term', 'word', 'abbreviation'],
  meaning: ['definition', 'meaning', 'plain', 'plain words', 'explanation'],
} as const;
type Role = keyof typeof columnNames;

interface Header {
  readonly names: readonly string[];
  readonly column: (role: Role) => number;
}

/**
 * CSV or TSV whose first row names the columns. With columns for a term and its meaning it is a glossary; otherwise every
 * row is an article, and every column that is more than a name a heading in it.
 */
export const tableImporter: Importer = { format: 'table', read };

async function* read(path: string, { onRead }: ReadOptions): AsyncGenerator<ImportItem> {
  const file = basename(path);
  let readRow: ((cells: readonly string[], at: Place) => Generator<ImportItem>) | null = null;
  try {
    for await (const row of rowsOf(path)) {
      onRead(row.read);
      const at = { file, line: row.line };
      if (readRow) yield* readRow(row.cells, at);
      else {
        const header = headerFrom(row.cells);
        if (typeof header === 'string') return yield unreadable(path, header);
        readRow = header.column('term') >= 0 ? glossaryReader(header) : articleReader(header);
      }
    }
  } catch (error) {
    yield unreadable(path, reasonOf(error));
  }
}

function headerFrom(cells: readonly string[]): Header | string {
  const names = cells.map(cleanLine);
  const lower = names.map((name) => name.toLowerCase().replace(/[_-]+/g, ' '));
  const column = (role: Role): number =>
    lower.findIndex((name) => (columnNames[role] as readonly string[]).includes(name));
  if (names.some((name) => name === ''))
    return 'its first row must name every column, and one name is empty.';
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) return `two columns have the same name, “${twice}”.`;
  if (column('term') >= 0 && column('meaning') >= 0) return { names, column };
  if (column('title') >= 0) return { names, column: (role) => (role === 'term' ? -1 : column(role)) };
  return `no column says what a row is about. Name one “title” or “name”; or, for a glossary, “term” and “meaning”. It has: ${names.join(', ')}.`;
}

/** A row whose cells do not fit the header may have its values in the wrong columns: it is never guessed at. */
function misfit(cells: readonly string[], header: Header): string | null {
  const { length } = header.names;
  return cells.length === length
    ? null
    : `the row has ${cells.length} cells, the header names ${length} columns`;
}

function aliasesFrom(cell: string | undefined): string[] {
  const aliases = (cell ?? '').split(/[;|]/).map(cleanLine);
  return [...new Set(aliases.filter((alias) => alias !== '' && alias.length <= 500))].slice(0, 60);
}

function glossaryReader(header: Header): (cells: readonly string[], at: Place) => Generator<ImportItem> {
  const slugs = new Slugs();
  const lines = new Map<string, number | undefined>();
  return function* (cells, at) {
    const reason = misfit(cells, header);
    if (reason) return yield { kind: 'refused', at, reason };
    const term = cleanLine(cells[header.column('term')] ?? '');
    const plain = cleanLine(cells[header.column('meaning')] ?? '');
    if (term === '' || plain === '')
      return yield { kind: 'refused', at, reason: 'the row lacks its term or its meaning' };
    if (term.length > 500 || plain.length > 600)
      return yield { kind: 'refused', at, reason: 'a meaning has at most 600 characters, a term 500' };
    if (lines.has(term))
      return yield {
        kind: 'refused',
        at,
        reason: `the term “${term}” was already used on line ${lines.get(term)}`,
      };
    lines.set(term, at.line);
    const aliases = aliasesFrom(cells[header.column('aliases')]);
    yield { kind: 'term', at, term: { id: slugs.take(term), term, aliases, plain } };
  };
}

function articleReader(header: Header): (cells: readonly string[], at: Place) => Generator<ImportItem> {
  const roles: readonly Role[] = ['id', 'title', 'url', 'language', 'aliases'];
  const special = new Set(roles.map(header.column));
  const lines = new Map<string, number | undefined>();
  return function* (cells, at) {
    const reason = misfit(cells, header);
    if (reason) return yield { kind: 'refused', at, reason };
    const cell = (role: Role): string => cleanLine(cells[header.column(role)] ?? '');
    const title = cell('title');
    if (title === '')
      return yield {
        kind: 'refused',
        at,
        reason: `the cell “${header.names[header.column('title')]}” is empty`,
      };
    const id = cell('id') || title;
    if (id.length > 300) return yield { kind: 'refused', at, reason: 'the id is longer than 300 characters' };
    if (lines.has(id))
      return yield { kind: 'refused', at, reason: `“${id}” was already used on line ${lines.get(id)}` };
    lines.set(id, at.line);
    const texts = cells.map((text) => cleanText(text));
    if (texts.some(({ dropped }) => dropped > 0))
      yield { kind: 'notice', at, notice: notices.hiddenCharacters };
    const url = addressFrom(cell('url'));
    if (url === undefined && cell('url') !== '') yield { kind: 'notice', at, notice: notices.address };
    const body = header.names.flatMap((name, column) => {
      const paragraphs = special.has(column) ? [] : paragraphsOf(texts[column]?.text ?? '');
      return paragraphs.length === 0 ? [] : [heading(2, name), ...paragraphs];
    });
    if (body.length === 0)
      return yield { kind: 'refused', at, reason: `the row “${title}” has nothing but a name` };
    const aliases = aliasesFrom(cells[header.column('aliases')]);
    yield {
      kind: 'article',
      at,
      article: {
        title: shortened(title),
        name: id,
        sourceId: id,
        url,
        language: languageFrom(cell('language')),
        aliases,
        body,
      },
    };
  };
}
