import { readFile } from 'node:fs/promises';
import { hasForbiddenCharacters } from '../model/hidden-characters.ts';
import { recallFileSchema, recallListSchema, type RecallFile, type RecallList } from '../model/recall.ts';
import { failed, success, type Result } from '../model/result.ts';
import { canonicalJson } from './canonical-json.ts';
import { keyIdOf, signBytes, verifyBytes, type SigningKey } from './keys.ts';

/** Largest recall list read: far more than 100,000 entries need. */
const LARGEST_LIST = 64 * 1024 * 1024;

export type RecallFailureCode =
  'recall-unreadable' | 'recall-malformed' | 'recall-signature-wrong' | 'recall-untrusted';

/** A recall list whose signature holds, by a key this machine trusts. */
export interface VerifiedRecall {
  readonly list: RecallList;
  readonly keyId: string;
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
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    return refuse(
      'recall-unreadable',
      `The recall list “${file}” cannot be read (${(error as NodeJS.ErrnoException).code}).`,
    );
  }
  const carried = text.length > LARGEST_LIST ? null : parse(text, recallFileSchema);
  if (!carried) return refuse('recall-malformed', `“${file}” is not a recall list, or it is damaged.`);
  const { key, list: signed, signature } = carried;
  if (keyIdOf(key.publicKey) !== key.id || !verifyBytes(Buffer.from(signed), signature, key.publicKey)) {
    return refuse(
      'recall-signature-wrong',
      `The signature of “${file}” does not fit: it was changed after it was signed.`,
    );
  }
  if (!trustedKeys.includes(key.publicKey)) {
    return refuse('recall-untrusted', `“${file}” was signed with a key this machine does not trust.`);
  }
  const list = parse(signed, recallListSchema);
  const honest = list?.entries.every((entry) => !hasForbiddenCharacters(entry.reason)) ?? false;
  if (!list || !honest)
    return refuse('recall-malformed', `“${file}” is signed, but what it says does not fit the format.`);
  return success({ list, keyId: key.id });
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

function refuse(code: RecallFailureCode, message: string): Result<never, RecallFailureCode> {
  const hint = 'No recall was changed. Get the list again from the publisher of the pack.';
  return failed({ code, message, hint });
}
