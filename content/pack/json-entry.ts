import type { z } from 'zod';
import { hasForbiddenCharacters } from '../model/primitives.ts';
import { PackRefusal, shown, type PackFailureCode } from './failures.ts';
import { MAX_NESTING } from './nesting.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Parses a JSON file of a pack, which may be hostile: depth and hidden characters are checked without recursion before
 * the schema sees it. Throws `PackRefusal` with the file, the field and the reason.
 */
export function parseJson<Schema extends z.ZodType>(
  path: string,
  bytes: Uint8Array,
  schema: Schema,
  code: PackFailureCode = 'schema-violation',
): z.infer<Schema> {
  let value: unknown;
  try {
    value = JSON.parse(utf8.decode(bytes));
  } catch {
    throw new PackRefusal(code === 'schema-violation' ? 'not-json' : code, path);
  }
  checkTree(path, value);
  const checked = schema.safeParse(value);
  if (checked.success) return checked.data;
  const issue = deepest(checked.error.issues[0]);
  throw new PackRefusal(code, `${path}: ${shown(issue.path.map(String).join('.'))}, ${issue.message}`);
}

/** One walk, level by level: refuses nesting no schema should meet, and characters that make text read other than it is. */
function checkTree(path: string, root: unknown): void {
  let level: unknown[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_NESTING) throw new PackRefusal('nesting-too-deep', path);
    const below: unknown[] = [];
    for (const item of level) {
      if (typeof item === 'string') {
        if (hasForbiddenCharacters(item))
          throw new PackRefusal('hidden-character', `${path}: ${shown(item)}`);
      } else if (typeof item === 'object' && item !== null) {
        for (const child of Array.isArray(item) ? (item as unknown[]) : Object.values(item))
          below.push(child);
      }
    }
    level = below;
  }
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
