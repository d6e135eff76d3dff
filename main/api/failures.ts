import type { Failure } from '../../content/model/result.ts';

/**
 * Every way a request can be refused: its HTTP status, what is said, and what to do. Codes are permanent; scripts and the
 * catalogue of the renderer depend on them.
 */
const table = {
  'bad-request': { status: 400, hint: 'Correct the request; nothing was changed.' },
  'too-large': { status: 413, hint: 'Send less at a time; nothing was changed.' },
  'wrong-host': {
    status: 421,
    hint: 'Use the address that was printed when the server started.',
  },
  'too-many-requests': { status: 429, hint: 'Wait a moment and try again; nothing was lost.' },
  'not-allowed': { status: 403, hint: 'Start with --admin on this machine to change the library.' },
  'pack-not-found': { status: 404, hint: 'See which packs are open under Library.' },
  'article-not-found': { status: 404, hint: 'Search for it by name.' },
  'policy-not-found': { status: 404, hint: 'Ask the publisher of the pack.' },
  'changes-not-found': { status: 404, hint: 'Open the pack: everything in it is there to read.' },
  'not-found': { status: 404, hint: 'Go back to the start page.' },
  'article-unreadable': {
    status: 422,
    hint: 'Do not use this pack until its file was checked (Library → Check content). Other packs are not affected.',
  },
  'search-unavailable': {
    status: 503,
    hint: 'Browse and open articles meanwhile; search starts again by itself.',
  },
  'internal-error': {
    status: 500,
    hint: 'This is a fault of the program, not of your doing. Your notes and bookmarks are safe; restart if it happens again.',
  },
} as const satisfies Record<string, { status: number; hint: string }>;

export type ApiFailureCode = keyof typeof table;

export type ApiFailure = Failure<ApiFailureCode>;

/** A failure of the table, with its hint unless a better one is known. */
export function apiFailure(
  code: ApiFailureCode,
  message: string,
  hint: string = table[code].hint,
): ApiFailure {
  return { code, message, hint };
}

export type FailureStatus = (typeof table)[ApiFailureCode]['status'];

/** HTTP status of a failure. */
export function statusOf(code: ApiFailureCode): FailureStatus {
  return table[code].status;
}

/** Whether a code is one of the table. */
export function isApiFailureCode(code: string): code is ApiFailureCode {
  return Object.hasOwn(table, code);
}
