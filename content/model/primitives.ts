import { z } from 'zod';
import { hasForbiddenCharacters } from './hidden-characters.ts';

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
