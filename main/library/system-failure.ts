import type { Failure } from '../../content/model/result.ts';

/** Codes of what can go wrong between a file and a disk. */
export type SystemFailureCode =
  | 'disk-full'
  | 'read-only'
  | 'no-permission'
  | 'media-gone'
  | 'file-missing'
  | 'not-a-folder'
  | 'not-a-file'
  | 'disk-error';

const said: Readonly<Record<SystemFailureCode, { because: string; hint: string }>> = {
  'disk-full': {
    because: 'the disk is full',
    hint: 'Free some space and try again. The packs you had are still in place.',
  },
  'read-only': {
    because: 'the place it would be written to is read-only',
    hint: 'Choose another data folder (--data, or ask the administrator). The packs you had are still in place.',
  },
  'no-permission': {
    because: 'this account is not allowed to',
    hint: 'Ask the administrator, or choose a folder of your own. Nothing was changed.',
  },
  'media-gone': {
    because: 'the stick, disc or network share went away half-way',
    hint: 'Put it back and try again. The packs you had are still in place.',
  },
  'file-missing': {
    because: 'there is no such file',
    hint: 'Check the name and whether the stick or network share is connected. Nothing was changed.',
  },
  'not-a-folder': {
    because: 'there is a file where a folder should be',
    hint: 'Check the path, and name a folder. Nothing was changed.',
  },
  'not-a-file': {
    because: 'it is a folder, not a file',
    hint: 'Name the file in it. Nothing was changed.',
  },
  'disk-error': {
    because: 'the system reported an error',
    hint: 'Try again, or copy the file to another place first. The packs you had are still in place.',
  },
};

const codes: Readonly<Record<string, SystemFailureCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'read-only',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EIO: 'media-gone',
  ENODEV: 'media-gone',
  ENXIO: 'media-gone',
  ESTALE: 'media-gone',
  EREMOTEIO: 'media-gone',
  ETIMEDOUT: 'media-gone',
  EHOSTDOWN: 'media-gone',
  EHOSTUNREACH: 'media-gone',
  ENETDOWN: 'media-gone',
  ENETUNREACH: 'media-gone',
  ESHUTDOWN: 'media-gone',
  ENOTCONN: 'media-gone',
  ENOENT: 'file-missing',
  EISDIR: 'not-a-file',
  ENOTDIR: 'not-a-folder',
  EEXIST: 'not-a-folder',
};

/**
 * An error of the system as an expected failure; `what` is the act in the passive, such as “The pack could not be copied”.
 * Anything that is not a system error is a bug and is thrown on.
 */
export function systemFailure(error: unknown, what: string): Failure<SystemFailureCode> {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') throw error;
  const known = codes[error.code] ?? 'disk-error';
  // Where a write fails so, it is the disk written to that is at fault, not what was read from.
  const writing = 'syscall' in error && /^(?:write|fsync|ftruncate|rename)$/.test(String(error.syscall));
  const code = known === 'media-gone' && writing ? 'disk-error' : known;
  const { because, hint } = said[code];
  const detail = code === 'disk-error' ? ` (${error.code})` : '';
  return { code, message: `${what}, because ${because}${detail}.`, hint };
}
