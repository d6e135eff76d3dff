/** Control characters (but tab and newline) and the Unicode marks that can make text read other than it is. */
export function hasForbiddenCharacters(text: string): boolean {
  // oxlint-disable-next-line no-control-regex -- control characters are exactly what is looked for
  return /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/.test(text);
}
