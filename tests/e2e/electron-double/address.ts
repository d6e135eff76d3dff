/**
 * Chromium has no custom schemes, so `nightlamp://app/x` is `https://app.nightlamp.invalid/x` inside it: secure, standard, and
 * resolvable by nobody.
 */
export function toChromium(address: string, schemes: ReadonlySet<string>): string {
  const [, scheme, host] = /^([a-z]+):\/\/([^/?#]*)/.exec(address) ?? [];
  if (scheme === undefined || host === undefined || !schemes.has(scheme)) return address;
  return `https://${host}.${scheme}.invalid${address.slice(`${scheme}://${host}`.length)}`;
}

/** The address as Electron would say it. */
export function fromChromium(address: string, schemes: ReadonlySet<string>): string {
  const [start, host, scheme] = /^https:\/\/([^./]+)\.([a-z]+)\.invalid/.exec(address) ?? [];
  return start !== undefined && scheme !== undefined && schemes.has(scheme)
    ? `${scheme}://${host}${address.slice(start.length)}`
    : address;
}
