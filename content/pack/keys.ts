import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { z } from 'zod';
import { publicKeySchema } from '../model/pack.ts';
import { failed, success, type Result } from '../model/result.ts';
import { sha256 } from './digest.ts';
import { whyNot } from './file-io.ts';
import { fingerprintWords } from './fingerprint-words.ts';

/** A key pair that signs packs: Ed25519 (RFC 8032). */
export interface SigningKey {
  /** First 16 hexadecimal digits of the SHA-256 of the raw public key. */
  readonly id: string;
  /** Raw public key, 32 bytes, base64. */
  readonly publicKey: string;
  readonly privateKey: KeyObject;
}

const keyFileSchema = z.strictObject({
  kind: z.literal('nightlamp-private-key'),
  publicKey: publicKeySchema,
  /** PKCS #8, PEM. */
  privateKey: z.string().max(1000),
});

export type KeyFailureCode =
  'key-file-missing' | 'key-file-wrong' | 'key-file-exists' | 'key-file-unwritable';

export function createSigningKey(): SigningKey {
  return signingKeyOf(generateKeyPairSync('ed25519').privateKey);
}

function signingKeyOf(privateKey: KeyObject): SigningKey {
  const publicKey = rawPublicKey(createPublicKey(privateKey));
  return { id: keyIdOf(publicKey), publicKey, privateKey };
}

function rawPublicKey(key: KeyObject): string {
  return Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url').toString('base64');
}

/** First 16 hexadecimal digits of the SHA-256 of the raw public key. */
export function keyIdOf(publicKey: string): string {
  return sha256(Buffer.from(publicKey, 'base64')).slice(0, 16);
}

/** Eight words from the SHA-256 of the public key: what two people compare over the telephone. */
export function fingerprintOf(publicKey: string): string {
  const digest = Buffer.from(sha256(Buffer.from(publicKey, 'base64')), 'hex');
  return [...digest.subarray(0, 8)].map((byte) => fingerprintWords[byte] ?? '').join(' ');
}

/** Ed25519 signature of these bytes, base64. */
export function signBytes(bytes: Uint8Array, key: SigningKey): string {
  return sign(null, bytes, key.privateKey).toString('base64');
}

/** Whether the signature fits the bytes and the raw public key. */
export function verifyBytes(bytes: Uint8Array, signature: string, publicKey: string): boolean {
  const x = Buffer.from(publicKey, 'base64').toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return verify(null, bytes, key, Buffer.from(signature, 'base64'));
}

/** Reads the text of a key file, wherever it came from (a file, an environment variable of a release). */
export function parseSigningKey(text: string, source: string): Result<SigningKey, KeyFailureCode> {
  try {
    const file = keyFileSchema.parse(JSON.parse(text));
    const key = signingKeyOf(createPrivateKey(file.privateKey));
    if (key.privateKey.asymmetricKeyType === 'ed25519' && key.publicKey === file.publicKey)
      return success(key);
  } catch {
    // Falls through: whatever is wrong with it, the answer is the same, and no detail of a private key is repeated.
  }
  return failed({
    code: 'key-file-wrong',
    message: `${source} is not a Nightlamp signing key, or its two halves do not belong together.`,
    hint: 'Name a file made by “nightlamp pack key --out KEYFILE”. Nothing was signed.',
  });
}

/** Reads a key file. */
export async function readSigningKey(file: string): Promise<Result<SigningKey, KeyFailureCode>> {
  try {
    return parseSigningKey(await readFile(file, 'utf8'), `“${file}”`);
  } catch (error) {
    return failed({
      code: 'key-file-missing',
      message: `The key file “${file}” cannot be read, because ${whyNot(error)}.`,
      hint: 'Check the path. Nothing was signed.',
    });
  }
}

/** Writes a key so that only its owner can read it. Never overwrites: a lost signing key cannot be made again. */
export async function writeSigningKey(file: string, key: SigningKey): Promise<Result<void, KeyFailureCode>> {
  const content = {
    kind: 'nightlamp-private-key',
    publicKey: key.publicKey,
    privateKey: key.privateKey.export({ format: 'pem', type: 'pkcs8' }),
  };
  try {
    const handle = await open(file, 'wx', 0o600);
    try {
      await handle.writeFile(`${JSON.stringify(content, null, 2)}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    return success(undefined);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const exists = code === 'EEXIST';
    return failed({
      code: exists ? 'key-file-exists' : 'key-file-unwritable',
      message: exists
        ? `“${file}” exists already and is never overwritten.`
        : `“${file}” cannot be written, because ${whyNot(error)}.`,
      hint: 'Choose another name or folder. No key was changed.',
    });
  }
}
