/** A text as a CSS string, quotes included: what an author wrote can never end the string or the rule. */
export function cssString(text: string): string {
  const escaped = text.replaceAll(/[\\"]/g, String.raw`\$&`).replaceAll(/[\n\r\f]/g, ' ');
  return `"${escaped}"`;
}
