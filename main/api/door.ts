import { zValidator } from '@hono/zod-validator';
import { z } from 'zod';
import { slugSchema } from '../../content/model/primitives.ts';
import { apiFailure, statusOf } from './failures.ts';

/** Longest query taken in; more than that is pasted text, and only its beginning is looked at. */
export const LONGEST_QUERY = 2_000;

const query = z.string().transform((text) => text.slice(0, LONGEST_QUERY));
const filter = z.string().max(120).optional();
const flag = z.enum(['true', 'false', '1', '0']).transform((value) => value === 'true' || value === '1');

export const searchParameters = z.object({
  q: query.default(''),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  pack: filter,
  specialty: filter,
  type: filter,
  review: filter,
  audience: filter,
  literal: flag.optional(),
  asTyped: z.string().max(LONGEST_QUERY).optional(),
});

export const suggestParameters = z.object({
  q: query.default(''),
  limit: z.coerce.number().int().min(1).max(20).default(8),
});

export const answerParameters = z.object({ q: query.default(''), pack: filter, article: filter });

export const diagnosticsParameters = z.object({ verify: flag.optional() });

export const packPath = z.object({ pack: slugSchema });
export const articlePath = z.object({ pack: slugSchema, article: slugSchema });

/** Checks a part of the request before a handler sees it; what does not fit is refused with the field named. */
export function atTheDoor<Target extends 'query' | 'param', Schema extends z.ZodType>(
  target: Target,
  schema: Schema,
) {
  return zValidator(target, schema, (result, context) => {
    if (result.success) return undefined;
    const [issue] = result.error.issues;
    const field = issue?.path.join('.') ?? target;
    const failure = apiFailure(
      'bad-request',
      `The value of “${field}” cannot be used: ${issue?.message ?? 'not valid'}.`,
    );
    return context.json({ error: failure }, statusOf('bad-request'));
  });
}
