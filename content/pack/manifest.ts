import {
  manifestSchema,
  PACK_FORMAT,
  signatureSchema,
  type Manifest,
  type PackTrust,
} from '../model/pack.ts';
import { PackRefusal } from './failures.ts';
import { parseJson } from './json-entry.ts';
import { keyIdOf, verifyBytes } from './keys.ts';

/** Reads `manifest.json`. An unknown format is said before anything else: the rest may mean something else there. */
export function parseManifest(bytes: Uint8Array): Manifest {
  const format = formatOf(bytes);
  if (format !== PACK_FORMAT) throw new PackRefusal('unknown-format', `format ${String(format)}`);
  const manifest = parseJson('manifest.json', bytes, manifestSchema, 'bad-manifest');
  for (const path of Object.keys(manifest.entries)) {
    if (!isEntryPath(path))
      throw new PackRefusal('bad-manifest', `entries: “${path.slice(0, 80)}” is no file of this format`);
  }
  const { key } = manifest.publisher;
  if (key && keyIdOf(key.publicKey) !== key.id) {
    throw new PackRefusal('bad-manifest', 'publisher.key.id is not the id of publisher.key.publicKey');
  }
  return manifest;
}

function formatOf(bytes: Uint8Array): unknown {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    return typeof value === 'object' && value !== null && 'format' in value ? value.format : 'missing';
  } catch {
    throw new PackRefusal('bad-manifest', 'manifest.json is not JSON');
  }
}

/** The files a pack of this format may hold, besides the manifest and its signature. */
function isEntryPath(path: string): boolean {
  return (
    /^(?:contents|references|glossary|editorial-policy|learning-paths)\.json$/.test(path) ||
    /^articles\/[a-z0-9]+(?:-[a-z0-9]+)*\.json$/.test(path) ||
    /^(?:search|media)\/[A-Za-z0-9][A-Za-z0-9._-]*$/.test(path)
  );
}

/** What the signature says: checked against the manifest's bytes, then against the keys this machine trusts. */
export function trustOf(
  manifest: Manifest,
  manifestBytes: Uint8Array,
  signatureBytes: Uint8Array | null,
  trustedKeys: readonly string[],
): PackTrust {
  const { key } = manifest.publisher;
  if (!key && !signatureBytes) return 'unsigned';
  if (!key) throw new PackRefusal('signature-unexpected');
  if (!signatureBytes) throw new PackRefusal('signature-missing');
  const signature = parseJson('manifest.sig', signatureBytes, signatureSchema, 'signature-malformed');
  if (signature.keyId !== key.id)
    throw new PackRefusal('signature-other-key', `signed by ${signature.keyId}`);
  if (!verifyBytes(manifestBytes, signature.signature, key.publicKey))
    throw new PackRefusal('signature-wrong');
  return trustedKeys.includes(key.publicKey) ? 'trusted' : 'unknown-key';
}
