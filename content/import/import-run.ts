import { basename } from 'node:path';
import type { Paragraph } from 'mdast';
import type { GlossaryTerm } from '../model/pack.ts';
import { failed, success, type Failure, type Result } from '../model/result.ts';
import { slugOf } from '../pack/source/slug.ts';
import {
  UNKNOWN_LICENCE,
  type ImportOptions,
  type ImportReport,
  type NoticedPlace,
  type Refusal,
} from './import-report.ts';
import { cleanArticle } from './clean-article.ts';
import { notices } from './fields.ts';
import type {
  ImportedArticle,
  Importer,
  ImportFailureCode,
  ImportFormat,
  ImportItem,
  Place,
} from './importer.ts';
import { paragraphsOf } from './plain-text.ts';
import { Slugs } from './slugs.ts';
import { markdownText, type Fields, type SourceWriter } from './write-source.ts';

/** A text longer than this, in characters, is read back before it counts as imported. */
const LONG_TEXT = 50_000;

/** More brackets than this in one line may be taken for nesting. */
const MANY_BRACKETS = /(?:[[{][^[{\n]*){12}/;

/** Places named for each kind of notice; refusals are all named. */
const EXAMPLES = 20;

/** One import from its first record to its report. */
export class ImportRun {
  readonly #options: ImportOptions;
  readonly #importer: Importer;
  readonly #writer: SourceWriter;
  readonly #slugs = new Slugs();
  readonly #languages = new Set<string>();
  readonly #refused: Refusal[] = [];
  readonly #notices = new Map<string, { count: number; examples: NoticedPlace[] }>();
  readonly #terms: GlossaryTerm[] = [];
  /** Ids of articles that were taken out again: links to them lead nowhere. */
  readonly #taken = new Set<string>();
  #articles = 0;
  #fraction = 0;

  constructor(options: ImportOptions, importer: Importer, writer: SourceWriter) {
    this.#options = options;
    this.#importer = importer;
    this.#writer = writer;
  }

  get #licence(): string {
    return this.#options.licence ?? this.#importer.licence ?? UNKNOWN_LICENCE;
  }

  get #origin(): string {
    return this.#importer.origin ?? basename(this.#options.path);
  }

  async run(): Promise<Result<ImportReport, ImportFailureCode>> {
    const { path, signal } = this.#options;
    const items = this.#importer.read(path, { onRead: (fraction) => (this.#fraction = fraction) });
    for await (const item of items) {
      if (signal?.aborted) return failed(stopped);
      if (item.kind === 'failed') return failed(item.failure);
      if (item.kind === 'refused') this.#refused.push({ ...item.at, reason: item.reason });
      else if (item.kind === 'notice') this.#note(item);
      else if (item.kind === 'term') this.#terms.push(item.term);
      else {
        if (cleanArticle(item.article) > 0)
          this.#note({ kind: 'notice', at: item.at, notice: notices.hiddenCharacters });
        await this.#write(item.article, item.at);
      }
      this.#options.onProgress?.({
        articles: this.#articles,
        refused: this.#refused.length,
        fraction: this.#fraction,
      });
    }
    if (this.#articles + this.#terms.length === 0) return failed(this.#nothing());
    if (this.#taken.size > 0) await this.#writer.unlink(this.#taken);
    if (this.#terms.length > 0) await this.#writer.glossary(this.#terms);
    await this.#writer.finish(this.#packFields(), this.#policy());
    return success(this.#report());
  }

  async #write(article: ImportedArticle, at: Place): Promise<void> {
    const id = this.#slugs.take(article.name);
    const language = article.language ?? this.#options.language ?? 'en';
    this.#languages.add(language);
    const text = markdownText(this.#articleFields(article, language), article.body);
    await this.#writer.article(id, text);
    const whyNot = mayFailToBuild(this.#importer.format, text) ? await this.#writer.check(id) : null;
    if (whyNot !== null) {
      this.#refused.push({ ...at, reason: `it cannot be built: ${whyNot}` });
      this.#taken.add(id);
      return;
    }
    this.#articles += 1;
  }

  #articleFields(article: ImportedArticle, language: string): Fields {
    const { title, summary, aliases, authors, attribution, sourceId, url } = article;
    return {
      title,
      ...(aliases?.length ? { aliases } : {}),
      ...(summary === undefined ? {} : { summary }),
      type: 'imported',
      language,
      updated: this.#options.today,
      ...(authors?.length ? { authors } : {}),
      licence: article.licence ?? this.#licence,
      ...(attribution === undefined ? {} : { attribution }),
      origin: {
        name: article.origin ?? this.#origin,
        ...(sourceId === undefined ? {} : { id: sourceId }),
        ...(url === undefined ? {} : { url }),
      },
      review: { state: 'draft' },
    };
  }

  #note({ at, notice, detail }: Extract<ImportItem, { kind: 'notice' }>): void {
    const known = this.#notices.get(notice) ?? { count: 0, examples: [] };
    known.count += 1;
    if (known.examples.length < EXAMPLES) known.examples.push(detail === undefined ? at : { ...at, detail });
    this.#notices.set(notice, known);
  }

  #nothing(): Failure<ImportFailureCode> {
    const [first] = this.#refused;
    const why = first
      ? `all ${this.#refused.length} records were refused; the first, ${first.file}${first.line ? `:${first.line}` : ''}, because ${first.reason}`
      : 'there is no record of this format in it';
    return {
      code: 'import-empty',
      message: `Nothing could be imported from ${this.#options.path}: ${why}.`,
      hint: 'Check that the format fits the file (nightlamp pack import --help). Nothing was written.',
    };
  }

  #packFields(): Fields {
    const { today, id, title, publisher, path } = this.#options;
    const name = title ?? basename(path).replace(/\.(?:tar\.gz|tgz|[a-z]{1,8})$/i, '');
    return {
      id: id ?? (slugOf(name) || 'imported'),
      title: name,
      description: `Imported from ${this.#origin} on ${today}. Drafts: nobody has reviewed them here.`,
      version: today.replaceAll('-', '.'),
      sequence: '1',
      published: today,
      licence: this.#licence,
      languages: this.#languages.size > 0 ? [...this.#languages].sort() : [this.#options.language ?? 'en'],
      publisher: publisher ?? 'Not named',
      specialties: [],
    };
  }

  #policy(): { fields: Fields; body: Paragraph[] } {
    const text = [
      `The articles of this pack were imported from ${this.#origin}. They are the words of their source, which each article names.`,
      'They are drafts: importing is not reviewing, and nothing here says who has read them.',
    ];
    return {
      fields: { title: 'Where these articles come from', updated: this.#options.today },
      body: text.flatMap(paragraphsOf),
    };
  }

  #report(): ImportReport {
    const { format, out } = this.#options;
    return {
      format,
      out,
      articles: this.#articles,
      terms: this.#terms.length,
      licence: this.#licence,
      languages: [...this.#languages].sort(),
      refused: this.#refused,
      notices: [...this.#notices].map(([notice, { count, examples }]) => ({ notice, count, examples })),
    };
  }
}

/**
 * Whether an article must be read back before it counts as imported. Plain text is escaped whole and needs that only where
 * it could still be taken for an address, or is very long; Markdown always does.
 */
function mayFailToBuild(format: ImportFormat, text: string): boolean {
  if (format === 'markdown' || text.length > LONG_TEXT) return true;
  return /www\.|:\/\/|\w@\w/i.test(text) || MANY_BRACKETS.test(text);
}

const stopped: Failure<ImportFailureCode> = {
  code: 'import-stopped',
  message: 'The import was stopped before its end.',
  hint: 'Start it again when you want. Nothing was written.',
};
