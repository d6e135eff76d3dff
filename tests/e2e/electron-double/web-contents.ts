import { EventEmitter } from 'node:events';
import type { PrintToPDFOptions, WebContents } from 'electron';
import type { Page } from 'playwright-core';
import { fromChromium } from './address.ts';
import type { BrowserDouble } from './browser.ts';
import { must, saysClosed } from './rule.ts';
import type { SessionDouble } from './session.ts';

type Doubled =
  | 'executeJavaScript'
  | 'forcefullyCrashRenderer'
  | 'getURL'
  | 'isDestroyed'
  | 'isLoading'
  | 'printToPDF'
  | 'send'
  | 'setWebRTCIPHandlingPolicy'
  | 'setWindowOpenHandler';

/** `webContents`: a page in Chromium, with Electron's events. */
export class WebContentsDouble extends EventEmitter implements Pick<WebContents, Doubled> {
  static #count = 0;
  readonly id = (WebContentsDouble.#count += 1);
  readonly #page: Promise<Page>;
  readonly #session: SessionDouble;
  readonly #browser: BrowserDouble;
  #openHandler: Parameters<WebContents['setWindowOpenHandler']>[0] = () => ({ action: 'allow' });
  #current: Page | null = null;
  /** While the program itself loads an address, navigation is not asked about. */
  isLoadingByProgram = false;

  readonly navigationHistory = {
    goBack: (): void => this.#with((page) => page.goBack()),
    clear: (): void =>
      this.#with(async (page) =>
        (await page.context().newCDPSession(page)).send('Page.resetNavigationHistory'),
      ),
    goForward: (): void => this.#with((page) => page.goForward()),
  };

  constructor(page: Promise<Page>, session: SessionDouble, browser: BrowserDouble) {
    super();
    this.#page = page;
    this.#session = session;
    this.#browser = browser;
    this.#with((opened) => {
      this.#current = opened;
    });
  }

  get session(): SessionDouble {
    return this.#session;
  }

  setWindowOpenHandler(handler: Parameters<WebContents['setWindowOpenHandler']>[0]): void {
    this.#openHandler = handler;
  }

  setWebRTCIPHandlingPolicy(policy: Parameters<WebContents['setWebRTCIPHandlingPolicy']>[0]): void {
    this.#browser.webRtcPolicy = policy;
  }

  getURL(): string {
    return this.#current === null ? '' : fromChromium(this.#current.url(), this.#session.protocol.schemes);
  }

  isDestroyed(): boolean {
    return this.#current?.isClosed() ?? false;
  }

  isLoading(): boolean {
    return this.isLoadingByProgram;
  }

  send(channel: string, ...input: unknown[]): void {
    const message = structuredClone(input);
    this.#with((page) =>
      page.evaluate(
        ([name, values]) => {
          const emit = Reflect.get(window, '__electronDoubleEmit') as (
            channel: string,
            values: unknown[],
          ) => void;
          emit(name, values);
        },
        [channel, message] as const,
      ),
    );
  }

  async executeJavaScript(code: string): Promise<unknown> {
    const page = await this.#page;
    return page.evaluate(code);
  }

  async printToPDF(options: PrintToPDFOptions): Promise<Buffer> {
    must(typeof options === 'object', 'printToPDF needs its options');
    const page = await this.#page;
    return page.pdf({
      format: typeof options.pageSize === 'string' ? options.pageSize : 'Letter',
      printBackground: options.printBackground ?? false,
      preferCSSPageSize: options.preferCSSPageSize ?? false,
      tagged: options.generateTaggedPDF ?? false,
      outline: options.generateDocumentOutline ?? false,
    });
  }

  /** The page goes blank, as after a crash; Chromium's own crash page would take the window with it. */
  forcefullyCrashRenderer(): void {
    this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 });
  }

  /** Asks the program whether the page may go somewhere by itself. */
  mayNavigate(address: string, isMainFrame: boolean): boolean {
    let prevented = false;
    const navigation = {
      url: address,
      isMainFrame,
      isSameDocument: false,
      frame: null,
      preventDefault: () => (prevented = true),
    };
    this.emit('will-frame-navigate', navigation);
    if (isMainFrame) this.emit('will-navigate', navigation);
    return !prevented;
  }

  /** Asks the program whether the page may open a window. */
  open(address: string): boolean {
    const referrer = { url: this.getURL(), policy: 'no-referrer' } as const;
    const asked = {
      url: address,
      frameName: '',
      features: '',
      disposition: 'foreground-tab',
      referrer,
    } as const;
    return this.#openHandler(asked).action === 'allow';
  }

  /** Does something to the page once it is there; a page that has closed meanwhile is no one's fault. */
  #with(action: (page: Page) => unknown): void {
    void this.#page.then(action).catch((fault: unknown) => {
      if (!saysClosed(fault)) throw fault;
    });
  }
}
