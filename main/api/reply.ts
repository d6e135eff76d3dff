import type { Context, TypedResponse } from 'hono';
import type { Failure, Result } from '../../content/model/result.ts';
import type { FailureReply } from './contract.ts';
import { isApiFailureCode, statusOf, type FailureStatus } from './failures.ts';

type Refusal = Response & TypedResponse<FailureReply, FailureStatus, 'json'>;

/** Answers with the value, or with the failure in the words and status of the table. */
export function reply<Value extends object>(
  c: Context,
  result: Result<Value>,
): (Response & TypedResponse<Value, 200, 'json'>) | Refusal {
  if (!result.ok) return refuse(c, result.failure);
  return c.json(result.value, 200) as Response & TypedResponse<Value, 200, 'json'>;
}

/** Answers with a failure. One the table does not know comes from a pack or the disk: the request was right, its object is not. */
export function refuse(c: Context, failure: Failure): Refusal {
  const status: FailureStatus = isApiFailureCode(failure.code) ? statusOf(failure.code) : 422;
  return c.json({ error: failure }, status);
}
