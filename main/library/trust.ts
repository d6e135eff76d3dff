/** A public key this machine believes, and how it came to. */
export interface TrustedKey {
  /** Raw Ed25519 public key, 32 bytes, base64. */
  readonly publicKey: string;
  readonly name: string;
  /** A development key is believed only while the app is not packaged. */
  readonly origin: 'release' | 'development' | 'policy';
}

declare const __PINNED_KEYS__: readonly TrustedKey[] | undefined;

/**
 * The keys pinned in this build: the release key the build was given, or the development key it made for itself
 * (see scripts/build.mjs). Outside a bundle, as in unit tests, there are none.
 */
export function pinnedKeys(packaged: boolean): readonly TrustedKey[] {
  const pinned = typeof __PINNED_KEYS__ === 'undefined' ? [] : __PINNED_KEYS__;
  return packaged ? pinned.filter((key) => key.origin !== 'development') : pinned;
}
