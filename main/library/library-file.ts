import type { ArticleListing } from '../../content/model/article.ts';
import type { OpenPack } from '../../content/pack/open.ts';
import type { VerifiedFiles } from '../../content/pack/pack-files.ts';

/** An open pack's file, for search to read by itself. */
export interface LibraryFile {
  readonly id: string;
  readonly file: string;
  readonly files: VerifiedFiles;
  /** Articles withdrawn, by their pack or by a newer recall list. */
  readonly withdrawn: readonly string[];
}

/** The file of a pack whose articles, after the recall lists, are listed so. */
export function libraryFileOf(
  { manifest, file, files }: OpenPack,
  listings: Iterable<ArticleListing>,
): LibraryFile {
  const withdrawn = [...listings].filter((listing) => listing.review === 'withdrawn');
  return { id: manifest.id, file, files, withdrawn: withdrawn.map((listing) => listing.id) };
}
