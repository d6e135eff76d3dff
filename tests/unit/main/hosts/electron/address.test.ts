import { describe, expect, test } from 'vitest';
import {
  appPathOf,
  isAppAddress,
  isOwnAddress,
  mayBeRequested,
} from '../../../../../main/hosts/electron/address.ts';

const strangers = [
  'https://app/',
  'nightlamp://app.evil/',
  'nightlamp://evil/?nightlamp://app/',
  'nightlamp://user@evil/',
  'nightlamps://app/',
  'file:///nightlamp://app/',
  'javascript:alert(1)',
  'about:blank',
  'data:text/html,x',
  '',
  'nightlamp:app',
];

describe('isAppAddress', () => {
  test.each(['nightlamp://app/', 'nightlamp://app', 'nightlamp://app/articles/starter/x?q=1#s'])(
    'knows %s',
    (address) => {
      expect(isAppAddress(address)).toBe(true);
    },
  );
  test.each([...strangers, 'nightlamp://shell/crashed'])('refuses "%s"', (address) => {
    expect(isAppAddress(address)).toBe(false);
  });
});

describe('isOwnAddress', () => {
  test('knows the app and the shell', () => {
    expect(isOwnAddress('nightlamp://app/x')).toBe(true);
    expect(isOwnAddress('nightlamp://shell/crashed')).toBe(true);
  });
  test.each(strangers)('refuses "%s"', (address) => expect(isOwnAddress(address)).toBe(false));
});

describe('appPathOf', () => {
  test('keeps path, query and fragment', () => {
    expect(appPathOf('nightlamp://app/search?q=a%20b#c')).toBe('/search?q=a%20b#c');
    expect(appPathOf('nightlamp://app')).toBe('/');
  });
  test('is the start page for any other address', () => {
    expect(appPathOf('https://elsewhere.invalid/x')).toBe('/');
    expect(appPathOf('')).toBe('/');
  });
});

describe('mayBeRequested', () => {
  test('lets through what reaches no network', () => {
    for (const address of [
      'nightlamp://app/assets/a.js',
      'nightlamp://shell/crashed',
      'data:image/png;base64,x',
      'blob:nightlamp://app/0-1',
    ]) {
      expect(mayBeRequested(address, false)).toBe(true);
    }
  });
  test('stops everything else', () => {
    const stopped = [
      'https://elsewhere.invalid/',
      'http://127.0.0.1:7420/',
      'ws://127.0.0.1/',
      'file:///etc/passwd',
      'blob:https://elsewhere.invalid/0-1',
      'blob:null/0-1',
      'nightlamp://evil/',
      'ftp://elsewhere.invalid/',
      'chrome://gpu/',
      'devtools://devtools/bundled/x.html',
    ];
    for (const address of stopped) expect(mayBeRequested(address, false), address).toBe(false);
  });
  test('lets the developer tools load their own files in a development build only', () => {
    expect(mayBeRequested('devtools://devtools/bundled/x.html', true)).toBe(true);
    expect(mayBeRequested('https://elsewhere.invalid/', true)).toBe(false);
  });
});
