// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { storeNothing } from '../../../../renderer/session/store-nothing.ts';

it('leaves the page no store but its memory, and no field the browser remembers', () => {
  const lasting = window.localStorage;
  storeNothing();
  window.localStorage.setItem('query', 'secret');
  window.sessionStorage.setItem('query', 'secret');
  expect(window.localStorage.getItem('query')).toBe('secret');
  expect(lasting.getItem('query')).toBeNull();
  expect(window.localStorage.length).toBe(1);
  expect(window.indexedDB).toBeUndefined();
  expect(window.caches).toBeUndefined();

  document.body.innerHTML = '<form><input><textarea></textarea></form>';
  document.querySelector('input')?.focus();
  expect(document.querySelector('input')?.autocomplete).toBe('off');
  expect(document.querySelector('form')?.autocomplete).toBe('off');
});
