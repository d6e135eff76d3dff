import { expect, it } from 'vitest';
import { cssString } from '../../../../renderer/print/css-string.ts';

it('lets no text end the string it stands in', () => {
  expect(cssString('The “second” heart')).toBe('"The “second” heart"');
  expect(cssString('a"; } body { display: none } "')).toBe(String.raw`"a\"; } body { display: none } \""`);
  expect(cssString('back\\slash')).toBe(String.raw`"back\\slash"`);
  expect(cssString('two\nlines')).toBe('"two lines"');
});
