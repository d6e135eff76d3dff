import { EventEmitter } from 'node:events';
import type { Session } from 'electron';
import { expect, test } from 'vitest';
import { denyPermissions } from '../../../../../main/hosts/electron/permissions.ts';

type Check = Exclude<Parameters<Session['setPermissionCheckHandler']>[0], null>;
type Ask = Exclude<Parameters<Session['setPermissionRequestHandler']>[0], null>;

/** A session that keeps its handlers, so that each permission can be asked about without a page. */
class Handlers extends EventEmitter {
  check: Check | null = null;
  ask: Ask | null = null;
  device: Parameters<Session['setDevicePermissionHandler']>[0] = null;
  setPermissionCheckHandler(handler: Check): void {
    this.check = handler;
  }
  setPermissionRequestHandler(handler: Ask): void {
    this.ask = handler;
  }
  setDevicePermissionHandler(handler: typeof this.device): void {
    this.device = handler;
  }
  setBluetoothPairingHandler(): void {}
  setDisplayMediaRequestHandler(): void {}
}

const permissions = [
  'clipboard-read',
  'display-capture',
  'fileSystem',
  'fullscreen',
  'geolocation',
  'hid',
  'idle-detection',
  'local-network-access',
  'media',
  'midi',
  'notifications',
  'openExternal',
  'serial',
  'speaker-selection',
  'usb',
  'unknown',
] as const;

function prepared() {
  const handlers = new Handlers();
  const refused: string[] = [];
  denyPermissions(handlers as never, (reason) => refused.push(reason));
  const asks = (permission: Parameters<Ask>[1], requestingUrl: string): boolean => {
    let answer: boolean | null = null;
    handlers.ask?.({} as never, permission, (granted) => (answer = granted), {
      requestingUrl,
      isMainFrame: true,
    });
    if (answer === null) throw new Error('The request was left unanswered.');
    return answer;
  };
  const checks = (permission: Parameters<Check>[1], origin: string) =>
    handlers.check?.(null, permission, origin, {} as never);
  return { handlers, refused, asks, checks };
}

test('every permission is denied to our own page, when asked and when checked', () => {
  const { asks, checks, refused } = prepared();
  for (const permission of permissions) {
    expect(asks(permission, 'nightlamp://app/'), permission).toBe(false);
    expect(checks(permission, 'nightlamp://app/'), permission).toBe(false);
  }
  expect(refused).toHaveLength(permissions.length);
});

test('only our own page may put text on the clipboard', () => {
  const { asks, checks } = prepared();
  expect(asks('clipboard-sanitized-write', 'nightlamp://app/x')).toBe(true);
  expect(checks('clipboard-sanitized-write', 'nightlamp://app')).toBe(true);
  for (const stranger of ['https://elsewhere.invalid/', 'nightlamp://shell/', 'nightlamp://app.evil/', '']) {
    expect(asks('clipboard-sanitized-write', stranger)).toBe(false);
    expect(checks('clipboard-sanitized-write', stranger)).toBe(false);
  }
});

test('no device is given, and a download is stopped', () => {
  const { handlers, refused } = prepared();
  expect(handlers.device?.({ deviceType: 'usb', origin: 'nightlamp://app', device: {} as never })).toBe(
    false,
  );
  let prevented = false;
  handlers.emit('will-download', { preventDefault: () => (prevented = true) });
  expect(prevented).toBe(true);
  expect(refused).toEqual(['Refused a download.']);
});
