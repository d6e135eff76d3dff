import type { z } from 'zod';
import { hasForbiddenCharacters } from '../model/hidden-characters.ts';
import { PackRefusal, shown, type PackFailureCode } from './failures.ts';
import { holdsHidden } from './hidden-text.ts';
import { isNestedDeeperThan, MAX_NESTING } from './nesting.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Parses a JSON file of a pack, which may be hostile: hidden characters and depth are checked without recursion before the
 * schema sees it. Throws `PackRefusal` with the file, the field and the reason; `code` in place of the usual codes.
 */
export function parseJson<Schema extends z.ZodType>(
  path: string,
  bytes: Uint8Array,
  schema: Schema,
  code?: PackFailureCode,
): z.infer<Schema> {
  const value = parseUnchecked(path, bytes, code ?? 'not-json');
  return checkSchema(path, value, schema, code ?? 'schema-violation');
}

/** Checks a parsed value: depth first, then the schema. Throws `PackRefusal` with the file, the field and the reason. */
export function checkSchema<Schema extends z.ZodType>(
  path: string,
  value: unknown,
  schema: Schema,
  code: PackFailureCode,
): z.infer<Schema> {
  if (isNestedDeeperThan(value, MAX_NESTING)) throw new PackRefusal('nesting-too-deep', path);
  const checked = schema.safeParse(value);
  if (checked.success) return checked.data;
  const issue = deepest(checked.error.issues[0]);
  throw new PackRefusal(code, `${path}: ${shown(issue.path.map(String).join('.'))}, ${issue.message}`);
}

/** Parses JSON and refuses hidden characters; nothing is known yet of what it holds. Throws `PackRefusal`. */
export function parseUnchecked(path: string, bytes: Uint8Array, code: PackFailureCode): unknown {
  let text: string;
  let value: unknown;
  try {
    text = utf8.decode(bytes);
    value = JSON.parse(text);
  } catch {
    throw new PackRefusal(code, path);
  }
  // An escape can spell a hidden character that the text itself does not show; it is rare, and only then is it worth a walk.
  const hidden = hasForbiddenCharacters(text) || (text.includes(String.raw`\u`) && holdsHidden(value));
  if (hidden) throw new PackRefusal('hidden-character', path);
  return value;
}

/** Of a union, the issue that got furthest says most about what the author of the file meant. */
function deepest(issue: z.core.$ZodIssue | undefined): { path: readonly PropertyKey[]; message: string } {
  if (!issue) return { path: [], message: 'it does not fit' };
  if (issue.code !== 'invalid_union') return issue;
  const inner = issue.errors
    .map((issues) => deepest(issues[0]))
    .sort((a, b) => b.path.length - a.path.length)[0];
  return inner && inner.path.length > 0
    ? { path: [...issue.path, ...inner.path], message: inner.message }
    : issue;
}
