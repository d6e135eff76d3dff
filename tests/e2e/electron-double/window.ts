import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { BrowserWindow, BrowserWindowConstructorOptions, Rectangle } from 'electron';
import type { Page } from 'playwright-core';
import { toChromium } from './address.ts';
import type { AppDouble } from './app.ts';
import type { BrowserDouble } from './browser.ts';
import type { IpcMainDouble } from './ipc.ts';
import { pageBridge } from './page-bridge.ts';
import { must } from './rule.ts';
import type { SessionDouble } from './session.ts';
import { carryTraffic } from './traffic.ts';
import { WebContentsDouble } from './web-contents.ts';

type Doubled =
  | 'close'
  | 'focus'
  | 'getBounds'
  | 'getNormalBounds'
  | 'isDestroyed'
  | 'isFocused'
  | 'isFullScreen'
  | 'isMaximized'
  | 'isMinimized'
  | 'isVisible'
  | 'loadURL'
  | 'maximize'
  | 'minimize'
  | 'restore'
  | 'setBounds'
  | 'setFullScreen'
  | 'show';

/** What every window needs of the rest of the double. */
interface World {
  readonly app: AppDouble;
  readonly session: SessionDouble;
  readonly browser: BrowserDouble;
  readonly ipc: IpcMainDouble;
}

/** `BrowserWindow`: a page in the double's Chromium, with the state a window has. */
export class BrowserWindowDouble extends EventEmitter implements Pick<BrowserWindow, Doubled> {
  static #inhabited: World | null = null;
  static readonly #all = new Set<BrowserWindowDouble>();
  readonly #world: World;
  readonly options: BrowserWindowConstructorOptions;
  readonly webContents: WebContentsDouble;
  readonly #page: Promise<Page>;
  #bounds: Rectangle;
  #closed = false;
  #visible: boolean;
  #focused = false;
  #minimised = false;
  #maximised = false;
  #fullScreen = false;

  /** Says, once, which program the windows belong to: Electron's constructor leaves no place to say it. */
  static inhabit(world: World): void {
    BrowserWindowDouble.#inhabited = world;
  }

  static getAllWindows(): BrowserWindowDouble[] {
    return [...BrowserWindowDouble.#all];
  }

  static fromWebContents(contents: unknown): BrowserWindowDouble | null {
    return BrowserWindowDouble.getAllWindows().find((window) => window.webContents === contents) ?? null;
  }

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super();
    const world = BrowserWindowDouble.#inhabited;
    must(world?.app.isReady() === true, 'Cannot create BrowserWindow before app is ready');
    this.#world = world;
    const { app, session, browser } = world;
    this.options = options;
    this.#visible = options.show !== false;
    this.#bounds = {
      x: options.x ?? 100,
      y: options.y ?? 100,
      width: options.width ?? 800,
      height: options.height ?? 600,
    };
    let open = (): void => undefined;
    this.#page = new Promise((resolve) => {
      open = () => resolve(this.#open());
    });
    this.webContents = new WebContentsDouble(this.#page, session, browser);
    BrowserWindowDouble.#all.add(this);
    app.windows.add(this);
    app.emit('web-contents-created', {}, this.webContents);
    app.emit('browser-window-created', {}, this);
    open();
  }

  async #open(): Promise<Page> {
    const { browser, ipc, session } = this.#world;
    const page = await browser.newPage();
    await page.setViewportSize({ width: this.#bounds.width, height: this.#bounds.height });
    await ipc.connect(page, this.webContents, () => session.protocol.schemes);
    await carryTraffic(page, this.webContents, session);
    const preload = this.options.webPreferences?.preload;
    await page.addInitScript(pageBridge(preload ? readFileSync(preload, 'utf8') : ''));
    return page;
  }

  async loadURL(address: string): Promise<void> {
    this.webContents.isLoadingByProgram = true;
    const page = await this.#page;
    try {
      await page.goto(toChromium(address, this.#world.session.protocol.schemes));
    } finally {
      this.webContents.isLoadingByProgram = false;
    }
    this.emit('ready-to-show');
    this.webContents.emit('did-finish-load');
    this.webContents.emit('did-stop-loading');
  }

  close(): void {
    if (this.#closed) return;
    this.emit('close', { preventDefault() {} });
    this.#closed = true;
    BrowserWindowDouble.#all.delete(this);
    this.emit('closed');
    this.#world.app.forget(this);
  }

  show(): void {
    this.#visible = true;
    this.emit('show');
  }

  focus(): void {
    this.#focused = true;
    this.emit('focus');
  }

  minimize(): void {
    this.#minimised = true;
    this.#focused = false;
  }

  restore(): void {
    this.#minimised = false;
  }

  maximize(): void {
    this.#maximised = true;
  }

  setFullScreen(flag: boolean): void {
    this.#fullScreen = flag;
  }

  setBounds(bounds: Partial<Rectangle>): void {
    this.#bounds = { ...this.#bounds, ...bounds };
  }

  getBounds(): Rectangle {
    return { ...this.#bounds };
  }

  getNormalBounds(): Rectangle {
    return { ...this.#bounds };
  }

  isDestroyed(): boolean {
    return this.#closed;
  }

  isFocused(): boolean {
    return this.#focused;
  }

  isVisible(): boolean {
    return this.#visible;
  }

  isMinimized(): boolean {
    return this.#minimised;
  }

  isMaximized(): boolean {
    return this.#maximised;
  }

  isFullScreen(): boolean {
    return this.#fullScreen;
  }
}
