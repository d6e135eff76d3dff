import { open } from 'node:fs/promises';
import { hasForbiddenCharacters } from '../model/hidden-characters.ts';
import { recallFileSchema, recallListSchema, type RecallFile, type RecallList } from '../model/recall.ts';
import { failed, success, type Result } from '../model/result.ts';
import { canonicalJson } from './canonical-json.ts';
import { sha256 } from './digest.ts';
import { readUpTo, whyNot } from './file-io.ts';
import { fingerprintOf, keyIdOf, signBytes, verifyBytes, type SigningKey } from './keys.ts';

/** Largest file read as a recall list, in bytes: far more than 100,000 entries need. */
const LARGEST_LIST = 64 * 1024 * 1024;

export type RecallFailureCode =
  'recall-unreadable' | 'recall-malformed' | 'recall-signature-wrong' | 'recall-untrusted';

/** A recall list whose signature holds, by a key this machine trusts. */
export interface VerifiedRecall {
  readonly list: RecallList;
  readonly keyId: string;
  /** As it was carried: what is kept is what was verified, whatever becomes of the file meanwhile. */
  readonly file: RecallFile;
  /** SHA-256 of what was signed: the same list has the same digest. */
  readonly digest: string;
}

/** Signs a recall list, ready to be written to a file and carried. */
export function signRecall(list: RecallList, key: SigningKey): RecallFile {
  const text = canonicalJson(list);
  return {
    kind: 'nightlamp-recall',
    list: text,
    key: { id: key.id, publicKey: key.publicKey },
    signature: signBytes(Buffer.from(text), key),
  };
}

/**
 * Reads a recall list. Refused unless its signature holds and its key is trusted: a false recall would take good content
 * away as surely as a missing one leaves bad content in place.
 */
export async function readRecall(
  file: string,
  trustedKeys: readonly string[],
): Promise<Result<VerifiedRecall, RecallFailureCode>> {
  let bytes: Buffer;
  try {
    bytes = await firstBytesOf(file, LARGEST_LIST + 1);
  } catch (error) {
    return refuse(
      'recall-unreadable',
      `The recall list cannot be read, because ${whyNot(error)}.`,
      'No recall was changed. Check the name, and whether the stick or network share is connected.',
    );
  }
  const carried = bytes.length > LARGEST_LIST ? null : parse(bytes.toString('utf8'), recallFileSchema);
  if (!carried) return refuse('recall-malformed', 'This is not a recall list, or it is damaged.');
  const { key, list: signed, signature } = carried;
  if (keyIdOf(key.publicKey) !== key.id || !verifyBytes(Buffer.from(signed), signature, key.publicKey)) {
    return refuse(
      'recall-signature-wrong',
      'The signature of this recall list does not fit: it was changed after it was signed.',
    );
  }
  if (!trustedKeys.includes(key.publicKey)) {
    return refuse(
      'recall-untrusted',
      `This recall list was signed with a key this machine does not trust: ${fingerprintOf(key.publicKey)}.`,
      'No recall was changed. Compare these words with the publisher by telephone, then ask the administrator to add the key.',
    );
  }
  const list = parse(signed, recallListSchema);
  const shown = list ? [list.publisher, ...list.entries.map((entry) => entry.reason)] : [];
  const honest = !shown.some(hasForbiddenCharacters);
  if (!list || !honest)
    return refuse(
      'recall-malformed',
      'This recall list is signed, but what it says does not fit the format.',
    );
  return success({ list, keyId: key.id, file: carried, digest: sha256(signed) });
}

/** A file on somebody's stick may be of any size: no more of it is read than a list can have. */
async function firstBytesOf(file: string, most: number): Promise<Buffer> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    return await readUpTo(handle, 0, Math.min(size, most));
  } finally {
    await handle.close();
  }
}

function parse<Value>(
  text: string,
  schema: { safeParse(value: unknown): { success: boolean; data?: Value | undefined } },
): Value | null {
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

function refuse(
  code: RecallFailureCode,
  message: string,
  hint = 'No recall was changed. Get the list again from the publisher of the pack.',
): Result<never, RecallFailureCode> {
  return failed({ code, message, hint });
}
