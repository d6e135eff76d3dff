import { expect, it } from 'vitest';
import { localAddresses } from '../../../../main/classroom/addresses.ts';

const of = (address: string, family: 'IPv4' | 'IPv6', internal = false) =>
  ({ address, family, internal, netmask: '', mac: '', cidr: null, scopeid: 0 }) as never;

it('offers what a class can type: addresses of version 4 that others can reach', () => {
  const found = localAddresses({
    lo: [of('127.0.0.1', 'IPv4', true), of('::1', 'IPv6', true)],
    wlan0: [of('192.0.2.7', 'IPv4'), of('fe80::1', 'IPv6')],
    eth0: [of('169.254.3.4', 'IPv4')],
    usb0: undefined,
  });
  expect(found).toEqual([{ address: '192.0.2.7', name: 'wlan0' }]);
});
