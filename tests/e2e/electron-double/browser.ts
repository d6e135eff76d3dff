import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import type { AppDouble } from './app.ts';
import type { SessionDouble } from './session.ts';

/** Switches that keep Chromium itself from calling out, so that what is measured is the program's doing. */
const quiet = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * The Chromium behind all windows, started for the first one: by then the program has said everything Electron would be told
 * before, and it is passed on as Chromium's own switches.
 */
export class BrowserDouble {
  readonly #app: AppDouble;
  readonly #session: SessionDouble;
  #context: Promise<BrowserContext> | null = null;
  webRtcPolicy = 'default';

  constructor(app: AppDouble, session: SessionDouble) {
    this.#app = app;
    this.#session = session;
  }

  async newPage(): Promise<Page> {
    this.#context ??= this.#start();
    const context = await this.#context;
    return context.pages()[0] ?? (await context.newPage());
  }

  /** The address at which another Playwright can join in, to play the user. */
  async endpoint(): Promise<string> {
    await this.#context;
    const [port] = readFileSync(path.join(this.#profile, 'DevToolsActivePort'), 'utf8').split('\n');
    return `http://127.0.0.1:${port}`;
  }

  get #profile(): string {
    return path.join(this.#app.getPath('userData'), 'double-profile');
  }

  async #start(): Promise<BrowserContext> {
    mkdirSync(this.#profile, { recursive: true });
    const executablePath = process.env['NIGHTLAMP_CHROMIUM'];
    const context = await chromium.launchPersistentContext(this.#profile, {
      ...(executablePath ? { executablePath } : {}),
      args: [...quiet, '--remote-debugging-port=0', ...this.#switches()],
      handleSIGINT: false,
    });
    this.#app.closeBrowser = () => context.close();
    await this.#applyPermissions(context);
    return context;
  }

  #switches(): string[] {
    const { proxy } = this.#session;
    const switches = new Map(this.#app.switches);
    if (proxy.proxyRules) switches.set('proxy-server', proxy.proxyRules);
    if (proxy.proxyBypassRules) switches.set('proxy-bypass-list', proxy.proxyBypassRules);
    switches.set('webrtc-ip-handling-policy', this.webRtcPolicy);
    return [...switches].map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`));
  }

  /** Asks the program's own check about each permission and has Chromium enforce the answer. */
  async #applyPermissions(context: BrowserContext): Promise<void> {
    const browser = context.browser();
    const check = this.#session.permissionCheck;
    if (!browser || !check) return;
    const devtools = await browser.newBrowserCDPSession();
    for (const [electronName, chromiumName] of permissions) {
      for (const scheme of this.#session.protocol.schemes) {
        const details = {
          isMainFrame: true,
          requestingUrl: `${scheme}://app/`,
          securityOrigin: `${scheme}://app/`,
        };
        const granted = check(null, electronName, `${scheme}://app/`, details);
        await devtools.send('Browser.setPermission', {
          permission: { name: chromiumName },
          setting: granted ? 'granted' : 'denied',
          origin: `https://app.${scheme}.invalid`,
        });
      }
    }
  }
}

const permissions = [
  ['geolocation', 'geolocation'],
  ['notifications', 'notifications'],
  ['clipboard-read', 'clipboard-read'],
  ['clipboard-sanitized-write', 'clipboard-write'],
  ['midi', 'midi'],
  ['idle-detection', 'idle-detection'],
  ['media', 'camera'],
  ['media', 'microphone'],
] as const;
