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
});

it('lets the browser remember no field, touched or not, from the moment it is there', async () => {
  storeNothing();
  document.body.insertAdjacentHTML(
    'beforeend',
    '<input><form class="own"><textarea>kept before</textarea></form><textarea class="alone"></textarea>',
  );
  await Promise.resolve();
  expect(document.querySelector('input')?.autocomplete).toBe('off');
  expect(document.querySelector('input')?.form).toBeNull();
  expect(document.querySelector('.own')?.getAttribute('autocomplete')).toBe('off');
  expect(document.querySelector('textarea')?.autocomplete).toBe('off');
  expect(document.querySelector<HTMLTextAreaElement>('.alone')?.form?.autocomplete).toBe('off');
});
