import { changeSettings, settingsNow } from '../saved/own.ts';
import { nextTextSize } from '../settings/settings.ts';
import { always, type Action } from './action.ts';

export const smallerText: Action = {
  name: 'smaller-text',
  label: 'smallerText',
  group: 'look',
  keys: ['Alt+Shift+ArrowDown'],
  available: always,
  perform: () => changeSettings({ textSize: nextTextSize(settingsNow().textSize, -1) }),
};
