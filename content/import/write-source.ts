import { mkdir, mkdtemp, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { RootContent } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { stringify } from 'yaml';
import type { GlossaryTerm } from '../model/pack.ts';
import { whyNotBuilt } from './check-written.ts';

/** Writes Markdown in the very dialect the builder reads, so that everything it would take for markup is escaped. */
const markdown = unified()
  .use(remarkStringify, {
    bullet: '-',
    rule: '-',
    resourceLink: true,
    unsafe: [{ character: '{', inConstruct: 'headingAtx' }],
  })
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDirective)
  .freeze();

/** Files written at once: enough to keep the disk busy, few enough to hold little in memory. */
const WRITERS = 16;

/** The fields of a file's front matter, in the order they are written. */
export type Fields = Readonly<Record<string, unknown>>;

/** A Markdown file: front matter and text. */
export function markdownText(fields: Fields, body: readonly RootContent[]): string {
  return `---\n${yaml(fields)}---\n\n${markdown.stringify({ type: 'root', children: [...body] })}`;
}

/** YAML with every text quoted, on one line, so that nothing in it is taken for anything else. */
function yaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
}

/**
 * A source folder that is being written. Everything goes to a folder beside `target` and takes its place at the end, so an
 * interrupted import leaves nothing behind.
 */
export class SourceWriter {
  readonly #target: string;
  readonly #folder: string;
  readonly #writing = new Set<Promise<void>>();
  #broken: { readonly error: unknown } | null = null;

  private constructor(target: string, folder: string) {
    this.#target = target;
    this.#folder = folder;
  }

  /** Starts a folder. Null when there is something at `target` already. Throws what the file system throws. */
  static async start(target: string): Promise<SourceWriter | null> {
    const path = resolve(target);
    if (!(await isFree(path))) return null;
    await mkdir(dirname(path), { recursive: true });
    const folder = await mkdtemp(join(dirname(path), `.${basename(path)}-importing-`));
    await mkdir(join(folder, 'articles'));
    return new SourceWriter(path, folder);
  }

  /** Queues an article; waits while as many as allowed are under way. */
  async article(id: string, text: string): Promise<void> {
    const writing = writeFile(join(this.#folder, 'articles', `${id}.md`), text).catch((error: unknown) => {
      this.#broken ??= { error };
    });
    this.#writing.add(writing);
    void writing.then(() => this.#writing.delete(writing));
    if (this.#writing.size >= WRITERS) await Promise.race(this.#writing);
    this.#throwIfBroken();
  }

  /** Reads an article back as a build will: why it could not be built, and takes it out then; null when it can. */
  async check(id: string): Promise<string | null> {
    await Promise.all(this.#writing);
    this.#throwIfBroken();
    const whyNot = await whyNotBuilt(this.#folder, id);
    if (whyNot !== null) await rm(join(this.#folder, 'articles', `${id}.md`));
    return whyNot;
  }

  /** Turns links to articles that are not there after all into their words. */
  async unlink(ids: ReadonlySet<string>): Promise<void> {
    await Promise.all(this.#writing);
    const folder = join(this.#folder, 'articles');
    for (const name of await readdir(folder)) {
      const file = join(folder, name);
      const text = await readFile(file, 'utf8');
      const without = text.replaceAll(
        /\[((?:[^\]\\]|\\.)*)\]\(article\\?:([a-z0-9-]+)(?:#[^)\s]*)?\)/g,
        (link: string, words: string, id: string) => (ids.has(id) ? words : link),
      );
      if (without !== text) await writeFile(file, without);
    }
  }

  async glossary(terms: readonly GlossaryTerm[]): Promise<void> {
    await writeFile(join(this.#folder, 'glossary.yml'), yaml(terms));
  }

  /** Writes the files that are one to a pack, and puts the folder in its place. */
  async finish(
    pack: Fields,
    policy: { readonly fields: Fields; readonly body: readonly RootContent[] },
  ): Promise<void> {
    await Promise.all(this.#writing);
    this.#throwIfBroken();
    await writeFile(join(this.#folder, 'pack.yml'), yaml(pack));
    await writeFile(join(this.#folder, 'references.json'), '[]\n');
    await writeFile(join(this.#folder, 'editorial-policy.md'), markdownText(policy.fields, policy.body));
    await rmdir(this.#target).catch(() => undefined);
    await rename(this.#folder, this.#target);
  }

  /** Removes everything written so far. */
  async abandon(): Promise<void> {
    await Promise.all(this.#writing);
    await rm(this.#folder, { recursive: true, force: true });
  }

  #throwIfBroken(): void {
    if (this.#broken) throw this.#broken.error;
  }
}

/** Nothing there, or an empty folder. */
async function isFree(path: string): Promise<boolean> {
  try {
    return (await readdir(path)).length === 0;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return true;
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return false;
    throw error;
  }
}
