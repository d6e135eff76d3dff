import type { Result } from '../../content/model/result.ts';
import type { OpenPack } from '../../content/pack/open.ts';
import type { VerifiedFiles } from '../../content/pack/pack-files.ts';

interface Opened {
  /** Of its content: a file whose content is another is opened anew. */
  readonly identity: string;
  readonly pack: Promise<Result<OpenPack>>;
  /** The pack as the recall lists left it when it was last asked for, and what they withdrew. */
  recalled: { readonly pack: OpenPack; readonly withdrawn: string } | null;
}

/** Packs open in the search thread, by file. The same content is opened once, and is the same object every time. */
export class OpenedPacks {
  readonly #open: (files: VerifiedFiles) => Promise<Result<OpenPack>>;
  readonly #opened = new Map<string, Opened>();

  constructor(open: (files: VerifiedFiles) => Promise<Result<OpenPack>>) {
    this.#open = open;
  }

  /** The pack with these articles withdrawn: demoted, marked, and never an answer. */
  async open(files: VerifiedFiles, withdrawn: readonly string[]): Promise<Result<OpenPack>> {
    const opened = await this.#openedOnce(files);
    const pack = await opened.pack;
    if (!pack.ok) {
      // A stick that was pulled out may come back.
      this.#opened.delete(files.file);
      return pack;
    }
    const key = withdrawn.join();
    if (opened.recalled?.withdrawn !== key)
      opened.recalled = { pack: withWithdrawals(pack.value, withdrawn), withdrawn: key };
    return { ok: true, value: opened.recalled.pack };
  }

  /** Closes all others. */
  async keepOnly(files: readonly string[]): Promise<void> {
    for (const [file, opened] of this.#opened) if (!files.includes(file)) await this.#close(file, opened);
  }

  async #openedOnce(files: VerifiedFiles): Promise<Opened> {
    const known = this.#opened.get(files.file);
    if (known?.identity === files.identity) return known;
    const opened: Opened = { identity: files.identity, pack: this.#open(files), recalled: null };
    this.#opened.set(files.file, opened);
    const before = await known?.pack;
    if (before?.ok) await before.value.close();
    return opened;
  }

  async #close(file: string, { pack }: Opened): Promise<void> {
    this.#opened.delete(file);
    const opened = await pack;
    if (opened.ok) await opened.value.close();
  }
}

/** The pack itself where its own contents say so already. */
function withWithdrawals(pack: OpenPack, withdrawn: readonly string[]): OpenPack {
  const recalled = new Set(withdrawn);
  const isNews = pack.contents.articles.some(({ id, review }) => recalled.has(id) && review !== 'withdrawn');
  if (!isNews) return pack;
  const articles = pack.contents.articles.map((listing) =>
    recalled.has(listing.id) ? { ...listing, review: 'withdrawn' as const } : listing,
  );
  return { ...pack, contents: { articles } };
}
