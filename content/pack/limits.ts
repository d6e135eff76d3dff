/** Sizes a pack may have, in bytes after inflation. A pack of 18,000 articles uses about a tenth of them. */
export const limits = {
  entries: 200_000,
  /** Manifest, contents, references, one article. */
  entryBytes: 64 * 1024 ** 2,
  /** A search index is one large file: JSON reaches the string limit of the engine near this. */
  searchEntryBytes: 512 * 1024 ** 2,
  totalBytes: 4 * 1024 ** 3,
  /** Deflate cannot pack better than 1032 : 1; a larger ratio is a lie. */
  ratio: 1032,
  /** Up to this size a pack is checked whole when it is opened; larger ones at every read. */
  checkWholeBytes: 16 * 1024 ** 2,
} as const;

/** The most bytes an entry of this name may have. */
export function entryLimit(path: string): number {
  return path.startsWith('search/') ? limits.searchEntryBytes : limits.entryBytes;
}
