import { expect, it } from 'vitest';
import { defaultSettings, nextTextSize, settingsFrom } from '../../../../renderer/settings/settings.ts';

it('keeps what it knows and puts the default for what it does not', () => {
  expect(settingsFrom({ theme: 'dark', textSize: 33, audience: 'public' })).toEqual({
    ...defaultSettings,
    theme: 'dark',
    audience: 'public',
  });
  expect(settingsFrom(undefined)).toEqual(defaultSettings);
});

it('knows the languages of the interface, and asks the system where another was stored', () => {
  expect(settingsFrom({ language: 'es' }).language).toBe('es');
  expect(settingsFrom({ language: 'tlh' }).language).toBe('system');
});

it('stops at the ends of the text sizes', () => {
  expect([nextTextSize(80, -1), nextTextSize(100, 1), nextTextSize(200, 1)]).toEqual([80, 110, 200]);
});

it('keeps units that are text, and none where something else was stored', () => {
  expect(settingsFrom({ units: { creatinine: 'umol-l', other: 3 } }).units).toEqual({ creatinine: 'umol-l' });
  expect(settingsFrom({ units: 'kg' }).units).toEqual(defaultSettings.units);
});
