import type { FailureReply } from '../../main/api/contract.ts';
import type { Failure } from '../../content/model/result.ts';

/** A request the library refused or did not hear. Thrown by route loaders, shown by the nearest error screen. */
export class NotAnswered extends Error {
  readonly failure: Failure;
  readonly status: number;

  constructor(failure: Failure, status: number) {
    super(failure.message);
    this.name = 'NotAnswered';
    this.failure = failure;
    this.status = status;
  }
}

/** Code of the failure that means nobody answered: the local server stopped, or the class network is gone. */
export const UNREACHABLE = 'unreachable';

/** Whether a failed request was given up by us, because a newer one replaced it. */
export function wasGivenUp(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === 'AbortError';
}

/** What a thrown thing says about a failed request; null for a fault of the program. */
export function failureIn(reason: unknown): NotAnswered | null {
  return reason instanceof NotAnswered ? reason : null;
}

/**
 * The JSON of a good response; throws `NotAnswered` with the library's own failure for any other.
 * An abort passes through as it is.
 */
export async function answered<Reply>(request: Promise<Response>): Promise<Reply> {
  const response = await request.catch((reason: unknown) => {
    if (wasGivenUp(reason)) throw reason;
    throw new NotAnswered({ code: UNREACHABLE, message: '', hint: '' }, 0);
  });
  if (response.ok) return (await response.json()) as Reply;
  throw new NotAnswered(await failureOf(response), response.status);
}

async function failureOf(response: Response): Promise<Failure> {
  try {
    const body = (await response.json()) as Partial<FailureReply>;
    if (body.error) return body.error;
  } catch {
    // Not JSON: something other than Nightlamp answered.
  }
  return { code: `http-${response.status}`, message: response.statusText, hint: '' };
}
