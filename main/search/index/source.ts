import type { Article } from '../../../content/model/article.ts';
import type { Contents } from '../../../content/model/pack.ts';
import type { Reference } from '../../../content/model/reference.ts';
import type { Result } from '../../../content/model/result.ts';

/** What search needs of an open pack: `OpenPack` of `content/pack/open.ts` has it; tests may hold it in memory. */
export interface SearchSource {
  readonly manifest: {
    readonly id: string;
    readonly search: { readonly analysis: string };
    readonly specialties: readonly { readonly id: string; readonly title: string }[];
  };
  readonly contents: Contents;
  /** Bytes of an entry, by its path inside the pack. */
  readEntry(path: string): Promise<Result<Uint8Array>>;
  readArticle(id: string): Promise<Result<Article>>;
  readReferences(): Promise<Result<ReadonlyMap<string, Reference>>>;
  close(): Promise<void>;
}
