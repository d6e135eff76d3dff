import path from 'node:path';
import { expect, test } from 'vitest';
import { defaultDataDir } from '../../../../main/library/data-dir.ts';

test('a folder that was named is taken', () => {
  expect(defaultDataDir({ NIGHTLAMP_DATA: '/media/stick/nightlamp', XDG_DATA_HOME: '/x' })).toBe(
    '/media/stick/nightlamp',
  );
});

test.runIf(process.platform === 'linux')('on Linux the custom of the desktop is followed', () => {
  expect(defaultDataDir({ XDG_DATA_HOME: '/data' }, () => null)).toBe('/data/nightlamp');
  expect(defaultDataDir({}, () => null)).toMatch(path.join('.local', 'share', 'nightlamp'));
});

test.runIf(process.platform === 'win32')('on Windows it is not the roaming profile', () => {
  expect(defaultDataDir({ LOCALAPPDATA: 'C:\\Users\\r\\AppData\\Local' }, () => null)).toBe(
    'C:\\Users\\r\\AppData\\Local\\Nightlamp',
  );
});

test('a policy may place it beside the program; a folder that was named comes first', () => {
  expect(defaultDataDir({}, () => '/media/stick/nightlamp-data')).toBe('/media/stick/nightlamp-data');
  expect(defaultDataDir({ NIGHTLAMP_DATA: '/x' }, () => '/media/stick/nightlamp-data')).toBe('/x');
});
