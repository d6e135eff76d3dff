import { basename } from 'node:path';
import { failed, success, type Failure, type Result } from '../model/result.ts';

const copyAgain = 'Copy the file again from where it came from. Your other packs are untouched.';
const askPublisher =
  'Ask the publisher for a sound copy. Nothing was installed, and your other packs are untouched.';
const doNotUse = 'Do not use this pack. Get it again from its publisher; your other packs are untouched.';

/** Why a pack can be refused: the permanent code, what is wrong in one sentence, what to do. */
const table = {
  'pack-not-found': ['there is no such file', 'Check the path. Nothing was changed.'],
  'pack-unreadable': ['the file cannot be read', 'Check that the drive is still there and that you may read the file. Nothing was changed.'],
  'pack-gone': ['the stick, disc or network share it is on went away', 'Put it back and try again. Nothing was changed, and your other packs are untouched.'],
  'pack-closed': ['it was closed before it was read', 'Open the pack again. Nothing was lost.'],
  'not-a-zip': ['it is not a pack file', 'Choose a file that ends in .nlpack. Nothing was changed.'],
  'zip-truncated': ['the file is cut short or its table of contents is damaged', copyAgain],
  'zip-unsupported': ['it uses a feature of the ZIP format that packs do not', askPublisher],
  'unsafe-entry-name': ['it holds a file with an unsafe name', doNotUse],
  'duplicate-entry': ['it holds two files of the same name', doNotUse],
  'encrypted-entry': ['it holds an encrypted file', askPublisher],
  'unknown-compression': ['it holds a file in a compression this program does not know', askPublisher],
  'overlapping-entries': ['its files lie over each other', doNotUse],
  'too-many-entries': ['it holds more files than a pack may', askPublisher],
  'entry-too-large': ['it holds a file larger than a pack may', askPublisher],
  'pack-too-large': ['its content is larger than a pack may be', askPublisher],
  'damaged-entry': ['one of its files is damaged', copyAgain],
  'manifest-missing': ['it has no manifest', askPublisher],
  'unknown-format': ['it is of a format this program does not know', 'Get a newer version of this program, or an older edition of the pack. Nothing was changed.'],
  'bad-manifest': ['its manifest does not fit the format', askPublisher],
  'entry-not-listed': ['it holds a file its manifest does not list', doNotUse],
  'entry-missing': ['a file its manifest lists is missing', copyAgain],
  'wrong-digest': ['a file is not the one its manifest lists', doNotUse],
  'signature-missing': ['its manifest names a publisher’s key, but the signature is missing', doNotUse],
  'signature-unexpected': ['it carries a signature, but its manifest names no key', doNotUse],
  'signature-malformed': ['its signature cannot be read', doNotUse],
  'signature-other-key': ['it is signed by another key than the one its manifest names', doNotUse],
  'signature-wrong': ['its signature does not fit: the manifest was changed after it was signed', doNotUse],
  'not-json': ['one of its files is not JSON', askPublisher],
  'nesting-too-deep': ['one of its files nests deeper than is allowed', doNotUse],
  'hidden-character': ['its text holds characters that can make it read other than it is', doNotUse],
  'schema-violation': ['one of its files does not fit the format', askPublisher],
  'content-hash-wrong': ['an article’s text does not fit its hash', doNotUse],
  'approval-mismatch': ['an article claims an approval that was given for another text', doNotUse],
  'listing-mismatch': ['its table of contents does not fit its articles', askPublisher],
  'duplicate-id': ['it uses one id for two things', askPublisher],
  'reference-dangling': ['an article cites a reference the pack does not hold', askPublisher],
  'reference-numbering': ['an article’s reference list does not fit its text', askPublisher],
  'figure-dangling': ['an article shows a figure it does not hold', askPublisher],
  'term-dangling': ['an article marks a term the glossary does not hold', askPublisher],
  'link-dangling': ['a link leads to an article or section the pack does not hold', askPublisher],
  'article-not-found': ['it has no such article', 'Choose another article. Nothing was changed.'],
  'media-not-found': ['it has no such file', 'Open the article again. Nothing was changed.'],
} as const satisfies Record<string, readonly [string, string]>; // prettier-ignore

export type PackFailureCode = keyof typeof table;
export const packFailureCodes = Object.keys(table) as PackFailureCode[];
export type PackFailure = Failure<PackFailureCode>;

/** The failure of a code; `detail` names the file, field or value at fault. */
export function packFailure(code: PackFailureCode, file: string, detail = ''): PackFailure {
  const [sentence, hint] = table[code];
  return {
    code,
    message: `“${basename(file)}” was refused: ${sentence}${detail ? ` (${detail})` : ''}.`,
    hint,
  };
}

/**
 * Carries a refusal from where it is found to where it becomes a value. Never leaves content/pack: `attempt` turns it
 * into a `Result`. Dozens of checks deep inside a file are readable this way, and none can be forgotten by a caller.
 */
export class PackRefusal extends Error {
  readonly code: PackFailureCode;
  readonly detail: string;

  constructor(code: PackFailureCode, detail = '') {
    super(`${code}: ${detail}`);
    this.code = code;
    this.detail = detail;
  }
}

/** What the system reports when the medium under an open file is no longer there. */
const goneMedia: ReadonlySet<string> = new Set([
  'EIO', 'ENODEV', 'ENXIO', 'ESTALE', 'EREMOTEIO', 'ETIMEDOUT', 'ENOTCONN', 'EHOSTDOWN', 'EHOSTUNREACH', 'ENETDOWN',
  'ENETUNREACH', 'ESHUTDOWN',
]); // prettier-ignore

/** Runs checks and reads; a refusal or a file system error becomes a failure value, a bug throws on. */
export async function attempt<Value>(
  file: string,
  work: () => Promise<Value>,
): Promise<Result<Value, PackFailureCode>> {
  try {
    return success(await work());
  } catch (error) {
    if (error instanceof PackRefusal) return failed(packFailure(error.code, file, error.detail));
    const system = (error as NodeJS.ErrnoException).code;
    if (system === 'ENOENT' || system === 'ENOTDIR') return failed(packFailure('pack-not-found', file));
    if (system !== undefined && goneMedia.has(system)) return failed(packFailure('pack-gone', file, system));
    if (system !== undefined && /^E[A-Z]{2,}$/.test(system))
      return failed(packFailure('pack-unreadable', file, system));
    throw error;
  }
}

/** A value from the pack as a message may show it: quoted, control characters escaped, cut. */
export function shown(value: string): string {
  const safe = JSON.stringify(value.slice(0, 80)).replaceAll(
    /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
  return value.length > 80 ? `${safe}…` : safe;
}
