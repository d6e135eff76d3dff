import { changeSettings, settingsNow } from '../saved/own.ts';
import { themes } from '../settings/settings.ts';
import { always, type Action } from './action.ts';

export const nextTheme: Action = {
  name: 'next-theme',
  label: 'nextTheme',
  group: 'look',
  keys: ['Alt+Shift+L'],
  available: always,
  perform: () => {
    const next = (themes.indexOf(settingsNow().theme) + 1) % themes.length;
    changeSettings({ theme: themes[next] ?? 'system' });
  },
};
