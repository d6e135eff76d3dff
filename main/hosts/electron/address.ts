/** The scheme every screen, reply and picture of the window is asked for by. Nothing else is ever answered. */
export const SCHEME = 'nightlamp';

/** Where the app answers, and the only origin whose page may call the shell. */
export const APP_ORIGIN = `${SCHEME}://app`;

/** Where the shell answers with pages of its own (after a crash); a different origin, so without the bridge or the reader's data. */
export const SHELL_ORIGIN = `${SCHEME}://shell`;

/** Whether an address is one of the app's own. Parsed, never compared as text: a prefix can be imitated. */
export function isAppAddress(address: string): boolean {
  return hostOf(address) === 'app';
}

/** Whether an address is answered by this program: the app's or the shell's. */
export function isOwnAddress(address: string): boolean {
  const host = hostOf(address);
  return host === 'app' || host === 'shell';
}

/** The path, query and fragment of an address of the app; the start page for any other. */
export function appPathOf(address: string): string {
  if (!isAppAddress(address)) return '/';
  const { pathname, search, hash } = new URL(address);
  return `${pathname || '/'}${search}${hash}`;
}

/**
 * Whether a request may go on: to ourselves, or to bytes that are already in the page (`data:`, `blob:`), which reach no
 * network. The developer tools load their own files, in a development build only.
 */
export function mayBeRequested(address: string, development: boolean): boolean {
  if (isOwnAddress(address)) return true;
  if (address.startsWith('data:')) return true;
  if (address.startsWith('blob:')) return isOwnAddress(address.slice('blob:'.length));
  return development && address.startsWith('devtools://');
}

function hostOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === `${SCHEME}:` ? url.host : null;
}
