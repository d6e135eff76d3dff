import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The key the starter pack is signed with: a release names its key file in NIGHTLAMP_RELEASE_KEY; any other build makes a
 * development key of its own in .nightlamp/ (ignored by git), believed only while the app is not packaged.
 * @param {string} root
 * @returns {{ file: string, publicKey: string, name: string, origin: 'release' | 'development' }}
 */
export function signingKey(root) {
  const release = process.env['NIGHTLAMP_RELEASE_KEY'];
  const file = release ?? path.join(root, '.nightlamp', 'development-key.json');
  if (!release && !existsSync(file)) writeDevelopmentKey(file);
  const { publicKey } = JSON.parse(readFileSync(file, 'utf8'));
  return {
    file,
    publicKey,
    name: release ? 'Nightlamp release' : 'Development build on this machine',
    origin: release ? 'release' : 'development',
  };
}

/** Same file as `nightlamp pack key` writes; made here because the first build has no command line yet. @param {string} file */
function writeDevelopmentKey(file) {
  const { privateKey } = generateKeyPairSync('ed25519');
  // An Ed25519 SPKI document is a 12-byte header and the 32 bytes of the key (RFC 8410).
  const spki = createPublicKey(privateKey).export({ format: 'der', type: 'spki' });
  const key = {
    kind: 'nightlamp-private-key',
    publicKey: spki.subarray(spki.length - 32).toString('base64'),
    privateKey: privateKey.export({ format: 'pem', type: 'pkcs8' }),
  };
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(key, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
}
