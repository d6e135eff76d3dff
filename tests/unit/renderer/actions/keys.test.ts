import { describe, expect, it } from 'vitest';
import { isSingleKey, keysInWords, matchesKeys } from '../../../../renderer/actions/keys.ts';

const press = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {},
) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('matchesKeys', () => {
  it('takes Ctrl for Mod, and ⌘ on a Mac', () => {
    expect(matchesKeys(press('k', { ctrlKey: true }), 'Mod+K', false)).toBe(true);
    expect(matchesKeys(press('k', { metaKey: true }), 'Mod+K', true)).toBe(true);
    expect(matchesKeys(press('k', { ctrlKey: true }), 'Mod+K', true)).toBe(false);
  });

  it('wants exactly the keys written', () => {
    expect(matchesKeys(press('k'), 'Mod+K', false)).toBe(false);
    expect(matchesKeys(press('k', { ctrlKey: true, altKey: true }), 'Mod+K', false)).toBe(false);
    expect(matchesKeys(press('B', { ctrlKey: true, shiftKey: true }), 'Mod+B', false)).toBe(false);
    expect(matchesKeys(press('B', { ctrlKey: true, shiftKey: true }), 'Mod+Shift+B', false)).toBe(true);
  });

  it('lets Shift be how a sign is typed', () => {
    expect(matchesKeys(press('?', { shiftKey: true }), '?', false)).toBe(true);
    // On a German keyboard the slash is Shift+7.
    expect(matchesKeys(press('/', { shiftKey: true }), '/', false)).toBe(true);
  });
});

it('knows keys that would be text in a field', () => {
  expect(['/', ']', 'Mod+K', 'Alt+Home', 'Alt+Shift+L'].map(isSingleKey)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

it('names keys as they stand on the keyboard', () => {
  expect([keysInWords('Mod+Shift+B', false), keysInWords('Mod+K', true), keysInWords('/', false)]).toEqual([
    ['Ctrl', 'Shift', 'B'],
    ['⌘', 'K'],
    ['/'],
  ]);
});
