import { SEARCH_BOX } from '../shell/use-focus-after-navigation.ts';
import { always, type Action } from './action.ts';

export const search: Action = {
  name: 'search',
  label: 'search',
  group: 'find',
  keys: ['/', 'Mod+K'],
  available: always,
  perform: () => {
    const box = document.getElementById(SEARCH_BOX);
    if (!(box instanceof HTMLInputElement)) return;
    box.focus();
    box.select();
  },
};
