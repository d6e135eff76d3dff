import { changeSettings, settingsNow } from '../saved/own.ts';
import { nextTextSize } from '../settings/settings.ts';
import { always, type Action } from './action.ts';

export const largerText: Action = {
  name: 'larger-text',
  label: 'largerText',
  group: 'look',
  keys: ['Alt+Shift+ArrowUp'],
  available: always,
  perform: () => changeSettings({ textSize: nextTextSize(settingsNow().textSize, 1) }),
};
