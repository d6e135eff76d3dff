import { describe, expect, it } from 'vitest';
import { systemFailure } from '../../../../main/library/system-failure.ts';

function error(code: string, syscall = 'read'): Error {
  return Object.assign(new Error(code), { code, syscall });
}

describe('an error of the system', () => {
  it.each([
    ['ENOSPC', 'write', 'disk-full'],
    ['EDQUOT', 'write', 'disk-full'],
    ['EROFS', 'open', 'read-only'],
    ['EACCES', 'open', 'no-permission'],
    ['EIO', 'read', 'media-gone'],
    ['ENODEV', 'read', 'media-gone'],
    // A network share: the server restarted, was switched off, or cannot be reached.
    ['ESTALE', 'read', 'media-gone'],
    ['ENOTCONN', 'read', 'media-gone'],
    ['ETIMEDOUT', 'read', 'media-gone'],
    ['EHOSTDOWN', 'open', 'media-gone'],
    ['ENOENT', 'open', 'file-missing'],
    ['EIO', 'write', 'disk-error'],
    ['EIO', 'fsync', 'disk-error'],
    ['EMFILE', 'open', 'disk-error'],
  ])('%s while it would %s is told as %s', (code, syscall, expected) => {
    const failure = systemFailure(error(code, syscall), 'The pack could not be installed');
    expect(failure.code).toBe(expected);
    expect(failure.message).toMatch(/^The pack could not be installed, because .+\.$/);
    expect(failure.hint).toMatch(/\.$/);
  });

  it('anything else is a bug and is thrown on', () => {
    expect(() => systemFailure(new TypeError('x is not a function'), 'It failed')).toThrow(TypeError);
  });
});
