import { stat } from 'node:fs/promises';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { filesOf, pathsBelow, type ArchiveFile } from './archive-files.ts';
import { addressFrom, languageFrom, notices } from './fields.ts';
import {
  reasonOf,
  unreadable,
  type ImportedArticle,
  type Importer,
  type ImportItem,
  type ReadOptions,
} from './importer.ts';
import { bodyFrom } from './markdown-body.ts';
import { splitFrontMatter, type FrontMatter } from './markdown-front-matter.ts';
import { cleanLine, cleanText, shortened } from './plain-text.ts';
import { Slugs } from './slugs.ts';

const LONGEST_FILE = 4 * 1024 * 1024;
const markdown = unified().use(remarkParse).use(remarkGfm);

/** A folder of plain Markdown (CommonMark and GFM), below it at any depth: one article a file. */
export const markdownImporter: Importer = { format: 'markdown', read };

interface Page {
  readonly title: string;
  readonly front: FrontMatter;
  readonly tree: Root;
  readonly dropped: number;
}

async function* read(path: string, { onRead }: ReadOptions): AsyncGenerator<ImportItem> {
  try {
    if (!(await stat(path)).isDirectory())
      return yield unreadable(path, 'it is a file, and this format is a folder of Markdown files.');
    const names = (await pathsBelow(path)).filter(isMarkdown);
    const articles = await articlesAmong(path, names);
    for await (const file of filesOf(path, { wanted: isMarkdown, longest: LONGEST_FILE })) {
      onRead(file.read);
      yield* itemsOf(file, articles);
    }
  } catch (error) {
    yield unreadable(path, reasonOf(error));
  }
}

function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path);
}

/** Which files will be articles, and under which name: a link may point to a file that is read later. */
async function articlesAmong(path: string, names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const slugs = new Slugs();
  const articles = new Map<string, string>();
  for await (const file of filesOf(path, { wanted: (name) => names.includes(name), longest: LONGEST_FILE })) {
    if (typeof pageFrom(file) !== 'string')
      articles.set(file.path, slugs.take(file.path.replace(/\.[^.]+$/, '')));
  }
  return articles;
}

function* itemsOf(file: ArchiveFile, articles: ReadonlyMap<string, string>): Generator<ImportItem> {
  const at = { file: file.path };
  const page = pageFrom(file);
  if (typeof page === 'string') return yield { kind: 'refused', at, reason: page };
  const { body, notices: found } = bodyFrom(page.tree, {
    title: page.title,
    path: file.path,
    firstLine: page.front.lines,
    articles,
  });
  if (body.length === 0) return yield { kind: 'refused', at, reason: 'the file has no text' };
  if (page.dropped > 0) yield { kind: 'notice', at, notice: notices.hiddenCharacters };
  for (const { line, notice, detail } of found) {
    yield { kind: 'notice', at: { ...at, line }, notice, ...(detail === '' ? {} : { detail }) };
  }
  yield {
    kind: 'article',
    at,
    article: articleFrom(page, file.path, articles.get(file.path) ?? file.path, body),
  };
}

/** The parts of a file, or why it is refused. */
function pageFrom({ bytes }: ArchiveFile): Page | string {
  if (bytes === null) return `the file is longer than ${LONGEST_FILE / 1024 / 1024} MB`;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return 'the file is not UTF-8 text';
  }
  const clean = cleanText(text);
  const front = splitFrontMatter(clean.text);
  if (typeof front === 'string') return front;
  let tree: Root;
  try {
    tree = markdown.parse(front.body);
  } catch (error) {
    return `the Markdown cannot be read: ${error instanceof RangeError ? 'it is nested too deeply' : reasonOf(error)}`;
  }
  const first = tree.children.find((node) => node.type === 'heading' && node.depth === 1);
  const title = cleanLine(front.string('title') ?? (first ? toString(first) : ''));
  if (title === '') return 'the file has no title: neither front matter nor a first-level heading gives one';
  return { title, front, tree, dropped: clean.dropped };
}

function articleFrom(page: Page, path: string, name: string, body: ImportedArticle['body']): ImportedArticle {
  const { front } = page;
  const summary = cleanLine(front.string('summary') ?? front.string('description') ?? '');
  return {
    title: shortened(page.title),
    name,
    sourceId: path.slice(-300),
    url: addressFrom(front.string('url') ?? front.string('source')),
    language: languageFrom(front.string('language') ?? front.string('lang')),
    summary: summary === '' ? undefined : shortened(summary, 600),
    aliases: front.list('aliases').slice(0, 60),
    authors: [...front.list('authors'), ...front.list('author')].slice(0, 30),
    licence: front.string('licence') ?? front.string('license'),
    attribution: front.string('attribution'),
    body,
  };
}
