import { EventEmitter } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { App, ProxyConfig } from 'electron';
import { claimInstance } from './instance-lock.ts';
import { must } from './rule.ts';

type Doubled =
  | 'disableHardwareAcceleration'
  | 'enableSandbox'
  | 'exit'
  | 'getAppPath'
  | 'getName'
  | 'getPath'
  | 'getPreferredSystemLanguages'
  | 'getVersion'
  | 'isReady'
  | 'quit'
  | 'requestSingleInstanceLock'
  | 'setAboutPanelOptions'
  | 'setPath'
  | 'setProxy'
  | 'whenReady';

/** `app`: life cycle, places, and what was switched before Chromium starts. */
export class AppDouble extends EventEmitter implements Pick<App, Doubled> {
  readonly isPackaged = false;
  readonly switches = new Map<string, string>();
  readonly windows = new Set<{ close(): void }>();
  readonly #paths = new Map<string, string>();
  closeBrowser: () => Promise<void> = async () => undefined;
  sandboxed = false;
  hostResolver: Electron.ConfigureHostResolverOptions | null = null;
  #ready = false;
  #quitting = false;

  readonly commandLine = {
    hasSwitch: (name: string): boolean => this.switches.has(name),
    appendSwitch: (name: string, value = ''): void => {
      must(!this.#ready, `The switch ${name} comes too late: Chromium has started.`);
      this.switches.set(name, value);
    },
  };

  /** Those of the machine the tests run on are nobody's. */
  getPreferredSystemLanguages(): string[] {
    return ['en-GB'];
  }

  isReady(): boolean {
    return this.#ready;
  }

  async whenReady(): Promise<void> {
    if (this.#ready) return;
    await new Promise((resolve) => setImmediate(resolve));
    if (this.#ready) return;
    this.#ready = true;
    this.emit('ready', {}, {});
  }

  disableHardwareAcceleration(): void {
    must(!this.#ready, 'app.disableHardwareAcceleration() can only be called before app is ready');
    this.switches.set('disable-gpu', '');
  }

  enableSandbox(): void {
    must(!this.#ready, 'app.enableSandbox() can only be called before app is ready');
    this.sandboxed = true;
  }

  configureHostResolver(options: Electron.ConfigureHostResolverOptions): void {
    must(this.#ready, 'configureHostResolver cannot be called before the app is ready');
    this.hostResolver = options;
  }

  async setProxy(config: ProxyConfig): Promise<void> {
    must(this.#ready, 'setProxy cannot be called before the app is ready');
    this.switches.set('proxy-server', config.proxyRules ?? '');
  }

  requestSingleInstanceLock(data?: Record<string, unknown>): boolean {
    const second = { argv: process.argv, folder: process.cwd(), data };
    return claimInstance(this.getPath('userData'), second, (other) =>
      this.emit('second-instance', {}, other.argv, other.folder, other.data),
    );
  }

  getName(): string {
    return 'nightlamp';
  }

  getVersion(): string {
    const manifest = JSON.parse(readFileSync(path.join(this.getAppPath(), 'package.json'), 'utf8')) as {
      version: string;
    };
    return manifest.version;
  }

  getAppPath(): string {
    return process.cwd();
  }

  getPath(name: string): string {
    const place = this.#paths.get(name) ?? path.join(tmpdir(), `nightlamp-double-${process.pid}`, name);
    mkdirSync(place, { recursive: true });
    return place;
  }

  setPath(name: string, place: string): void {
    this.#paths.set(name, place);
  }

  setAboutPanelOptions(): void {}

  quit(): void {
    if (this.#quitting) return;
    this.#quitting = true;
    this.emit('before-quit', {});
    for (const window of this.windows) window.close();
    this.emit('will-quit', { preventDefault() {} });
    this.emit('quit', {}, 0);
    this.exit(0);
  }

  /** Chromium is closed first, so that what a page has stored is on the disk. */
  exit(code = 0): void {
    void this.closeBrowser().finally(() => process.exit(code));
  }

  /** Called by a window when it is gone. */
  forget(window: { close(): void }): void {
    this.windows.delete(window);
    if (this.windows.size === 0 && !this.#quitting) this.emit('window-all-closed');
  }
}
