import { expect, test } from 'vitest';
import { fileNameOf } from '../../../../../main/hosts/electron/file-name.ts';

test.each([
  ['Calf pump, the “second heart”', 'Calf pump, the “second heart”'],
  ['Thrombose veineuse: diagnostic', 'Thrombose veineuse diagnostic'],
  ['../../etc/passwd', 'etc passwd'],
  ['C:\\Windows\\x', 'C Windows x'],
  ['a\u0000b\nc', 'a b c'],
  ['report\u202efdp.exe', 'report fdp.exe'],
  ['.hidden', 'hidden'],
  ['ends with a dot. ', 'ends with a dot'],
  ['CON', 'Nightlamp page'],
  ['lpt1', 'Nightlamp page'],
  ['???', 'Nightlamp page'],
  ['', 'Nightlamp page'],
])('%j becomes %j', (title, name) => {
  expect(fileNameOf(title)).toBe(name);
});

test('a long title is cut to what every file system takes', () => {
  expect(fileNameOf('ä'.repeat(500))).toHaveLength(120);
});
