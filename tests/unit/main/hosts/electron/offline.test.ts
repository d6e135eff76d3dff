import type { Session, WebContents } from 'electron';
import { beforeEach, expect, test, vi } from 'vitest';
import { cutOffNames, cutOffSession, cutOffWebRtc } from '../../../../../main/hosts/electron/offline.ts';

/** What was asked of Electron, in order: each layer must hold by itself, so each is looked at by itself. */
const asked = vi.hoisted(() => ({ isPackaged: true, calls: [] as unknown[][] }));
vi.mock('electron', () => {
  const record =
    (name: string) =>
    (...given: unknown[]) =>
      void asked.calls.push([name, ...given]);
  return {
    app: {
      get isPackaged() {
        return asked.isPackaged;
      },
      commandLine: { appendSwitch: record('switch') },
      configureHostResolver: record('resolver'),
      setProxy: async (config: object) => record('app proxy')(config),
    },
  };
});

type BeforeRequest = (details: object, callback: (response: { cancel?: boolean }) => void) => void;

beforeEach(() => {
  asked.calls = [];
  asked.isPackaged = true;
});

async function cutOff() {
  const filters: unknown[] = [];
  const refused: string[] = [];
  let decide: BeforeRequest | null = null;
  const session = {
    webRequest: {
      onBeforeRequest: (filter: unknown, listener: BeforeRequest) => {
        filters.push(filter);
        decide = listener;
      },
    },
    setSpellCheckerEnabled: (enabled: boolean) => asked.calls.push(['spell checker', enabled]),
    setProxy: async (config: object) => asked.calls.push(['proxy', config]),
  };
  await cutOffSession(session as unknown as Session, (reason) => refused.push(reason));
  const isCancelled = (url: string): boolean | undefined => {
    let answer: { cancel?: boolean } = {};
    decide?.({ url, resourceType: 'image' }, (response) => (answer = response));
    return answer.cancel;
  };
  return { filters, refused, isCancelled };
}

test('no name and no address resolves', () => {
  cutOffNames();
  expect(asked.calls).toContainEqual(['switch', 'host-resolver-rules', 'MAP * ~NOTFOUND']);
});

test('everything else goes to a proxy that is not there, this machine’s own addresses too', async () => {
  await cutOff();
  const dead = { mode: 'fixed_servers', proxyRules: 'http://127.0.0.1:9', proxyBypassRules: '<-loopback>' };
  expect(asked.calls).toContainEqual(['proxy', dead]);
  expect(asked.calls).toContainEqual(['app proxy', dead]);
});

test('nothing is resolved over HTTPS, and no dictionary is fetched', async () => {
  await cutOff();
  expect(asked.calls).toContainEqual(['resolver', { secureDnsMode: 'off', enableBuiltInResolver: false }]);
  expect(asked.calls).toContainEqual(['spell checker', false]);
});

test('a request that is not the app’s own is cancelled and written down, without its address', async () => {
  const { filters, refused, isCancelled } = await cutOff();
  expect(filters).toEqual([{ urls: ['<all_urls>'] }]);
  expect(isCancelled('nightlamp://app/assets/index.js')).toBe(false);
  expect(isCancelled('https://elsewhere.invalid/?patient=1')).toBe(true);
  expect(isCancelled('devtools://devtools/bundled/x.html')).toBe(true);
  expect(refused).toHaveLength(2);
  expect(refused.join()).not.toContain('patient');
});

test('the developer tools load in a development build only', async () => {
  asked.isPackaged = false;
  const { isCancelled } = await cutOff();
  expect(isCancelled('devtools://devtools/bundled/x.html')).toBe(false);
});

test('WebRTC may send nothing past the proxy', () => {
  const policies: string[] = [];
  cutOffWebRtc({
    setWebRTCIPHandlingPolicy: (policy: string) => policies.push(policy),
  } as unknown as WebContents);
  expect(policies).toEqual(['disable_non_proxied_udp']);
});
