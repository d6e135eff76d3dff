import {
  manifestSchema,
  PACK_FORMAT,
  signatureSchema,
  type Manifest,
  type PackManifest,
  type PackTrust,
} from '../model/pack.ts';
import { PackRefusal, shown } from './failures.ts';
import { checkSchema, parseJson, parseUnchecked } from './json-entry.ts';
import { keyIdOf, verifyBytes } from './keys.ts';

const restSchema = manifestSchema.omit({ entries: true });
type Entries = Manifest['entries'];

/** Reads `manifest.json`. An unknown format is said before anything else: the rest may mean something else there. */
export function parseManifest(bytes: Uint8Array): Manifest {
  const whole = parseUnchecked('manifest.json', bytes, 'bad-manifest');
  if (typeof whole !== 'object' || whole === null || Array.isArray(whole))
    throw new PackRefusal('bad-manifest');
  const { entries, ...rest } = whole as Record<string, unknown>;
  if (rest['format'] !== PACK_FORMAT) {
    throw new PackRefusal('unknown-format', `format ${shown(JSON.stringify(rest['format'] ?? 'missing'))}`);
  }
  const checked = checkSchema('manifest.json', rest, restSchema, 'bad-manifest');
  const manifest: Manifest = { ...checked, entries: checkedEntries(entries) };
  const { key } = manifest.publisher;
  if (key && keyIdOf(key.publicKey) !== key.id) {
    throw new PackRefusal('bad-manifest', 'publisher.key.id is not the id of publisher.key.publicKey');
  }
  return manifest;
}

/** The list of files, by hand: a schema takes 100 ms for the 18,000 files of a large pack, at every start. */
function checkedEntries(value: unknown): Entries {
  const refuse = (path: string, reason: string): never => {
    throw new PackRefusal('bad-manifest', `entries: ${shown(path)} ${reason}`);
  };
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse('', 'is not a list of files');
  for (const [path, entry] of Object.entries(value) as [string, unknown][]) {
    if (!isEntryPath(path)) refuse(path, 'is no file of this format');
    if (typeof entry !== 'object' || entry === null || Object.keys(entry).length !== 2)
      refuse(path, 'is not described');
    const { sha256, size } = entry as Record<string, unknown>;
    if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256)) refuse(path, 'has no SHA-256');
    if (!Number.isSafeInteger(size) || (size as number) < 0) refuse(path, 'has no size');
  }
  return value as Entries;
}

/** The files a pack of this format may hold, besides the manifest and its signature. */
function isEntryPath(path: string): boolean {
  return (
    /^(?:contents|references|glossary|editorial-policy|learning-paths|licences)\.json$/.test(path) ||
    /^articles\/[a-z0-9]+(?:-[a-z0-9]+)*\.json$/.test(path) ||
    /^(?:search|media)\/[A-Za-z0-9][A-Za-z0-9._-]*$/.test(path)
  );
}

/** What the signature says: checked against the manifest's bytes, then against the keys this machine trusts. */
export function trustOf(
  manifest: PackManifest,
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
