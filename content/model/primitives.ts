import { z } from 'zod';

/** Names of packs, articles, sections, terms and figures: lower-case words joined by single hyphens. */
export const slugSchema = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'use lower-case letters, digits and single hyphens');

/** A calendar day, `YYYY-MM-DD`, that exists. */
export const dateSchema = z.iso.date();

/** A day, a month or a year: evidence is often known only to the year. */
export const partialDateSchema = z
  .string()
  .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'write YYYY, YYYY-MM or YYYY-MM-DD');

/** SHA-256 in lower-case hexadecimal. */
export const digestSchema = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in lower-case hexadecimal');

/** BCP 47 language tag, such as `en` or `fr-CA`. */
export const languageSchema = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a language tag such as "en"');

/** One line of text for a person: not empty, no control characters, no characters that reorder the line. */
export const lineSchema = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .refine(
    (line) => !hasForbiddenCharacters(line),
    'control or direction-override characters are not allowed',
  );

/** Control characters (but tab and newline) and the Unicode marks that can make text read other than it is. */
export function hasForbiddenCharacters(text: string): boolean {
  // oxlint-disable-next-line no-control-regex -- control characters are exactly what is looked for
  return /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/.test(text);
}
