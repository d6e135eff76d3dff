import { describe, expect, test } from 'vitest';
import {
  attempt,
  packFailure,
  packFailureCodes,
  PackRefusal,
  shown,
} from '../../../../content/pack/failures.ts';

describe('failures', () => {
  test('every code is kebab-case and comes with a sentence and what to do', () => {
    for (const code of packFailureCodes) {
      const { message, hint } = packFailure(code, '/some/where/x.nlpack', 'detail');
      expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(message).toMatch(/^“x\.nlpack” was refused: [a-z].*\(detail\)\.$/);
      expect(hint).toMatch(/(?:untouched|Nothing was (?:changed|installed|lost)).*\.$/);
    }
  });

  test('refusals and file system errors become values; bugs are thrown on', async () => {
    expect(await attempt('x', () => Promise.resolve(1))).toEqual({ ok: true, value: 1 });
    const refused = await attempt('x', () => Promise.reject(new PackRefusal('wrong-digest', 'a.json')));
    expect(refused).toMatchObject({ ok: false, failure: { code: 'wrong-digest' } });
    const pulledOut = await attempt('x', () =>
      Promise.reject(Object.assign(new Error('no'), { code: 'EIO' })),
    );
    expect(pulledOut).toMatchObject({ ok: false, failure: { code: 'pack-gone' } });
    await expect(attempt('x', () => Promise.reject(new TypeError('bug')))).rejects.toThrow('bug');
    const internal = Object.assign(new Error('bug'), { code: 'ERR_INVALID_ARG_TYPE' });
    await expect(attempt('x', () => Promise.reject(internal))).rejects.toThrow('bug');
  });

  test('values of a pack are shown without characters that hide, reorder or break the line', () => {
    expect(shown('a\u202eb\0c\nd\u200be')).toBe(String.raw`"a\u202eb\u0000c\nd\u200be"`);
    expect(shown('x'.repeat(100))).toBe(`"${'x'.repeat(80)}"…`);
  });
});
