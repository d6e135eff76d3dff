import { EventEmitter } from 'node:events';
import type { OnBeforeRequestListenerDetails, Protocol, ProxyConfig, Session, WebRequest } from 'electron';
import type { AppDouble } from './app.ts';
import { must } from './rule.ts';

type Handler = Parameters<Protocol['handle']>[1];
type BeforeRequest = (
  details: OnBeforeRequestListenerDetails,
  callback: (response: { cancel?: boolean }) => void,
) => void;

type Doubled =
  | 'clearCache'
  | 'clearCodeCaches'
  | 'clearStorageData'
  | 'setBluetoothPairingHandler'
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setPermissionRequestHandler'
  | 'setProxy'
  | 'setSpellCheckerEnabled';

/** `protocol`: which schemes are privileged, and who answers them. */
export class ProtocolDouble implements Pick<
  Protocol,
  'handle' | 'isProtocolHandled' | 'registerSchemesAsPrivileged'
> {
  readonly #app: AppDouble;
  readonly handlers = new Map<string, Handler>();
  privileged: Electron.CustomScheme[] = [];

  constructor(app: AppDouble) {
    this.#app = app;
  }

  registerSchemesAsPrivileged(schemes: Electron.CustomScheme[]): void {
    must(!this.#app.isReady(), 'protocol.registerSchemesAsPrivileged should be called before app is ready');
    must(this.privileged.length === 0, 'protocol.registerSchemesAsPrivileged can be called only once');
    this.privileged = schemes;
  }

  handle(scheme: string, handler: Handler): void {
    must(this.#app.isReady(), 'protocol can only be used after app is ready');
    must(!this.handlers.has(scheme), `Failed to register protocol: ${scheme}`);
    this.handlers.set(scheme, handler);
  }

  isProtocolHandled(scheme: string): boolean {
    return this.handlers.has(scheme);
  }

  get schemes(): ReadonlySet<string> {
    return new Set(this.privileged.map((scheme) => scheme.scheme));
  }
}

/** `session.defaultSession`: keeps the handlers; the browser asks them. */
export class SessionDouble extends EventEmitter implements Pick<Session, Doubled> {
  readonly protocol: ProtocolDouble;
  beforeRequest: BeforeRequest | null = null;
  permissionCheck: Parameters<Session['setPermissionCheckHandler']>[0] = null;
  permissionRequest: Parameters<Session['setPermissionRequestHandler']>[0] = null;
  devicePermission: Parameters<Session['setDevicePermissionHandler']>[0] = null;
  displayMedia: Parameters<Session['setDisplayMediaRequestHandler']>[0] = null;
  bluetoothPairing: Parameters<Session['setBluetoothPairingHandler']>[0] = null;
  proxy: ProxyConfig = {};
  spellChecker = true;

  readonly webRequest = {
    onBeforeRequest: (...given: [unknown, BeforeRequest | null] | [BeforeRequest | null]): void => {
      const filter = given.length === 2 ? (given[0] as { urls: string[] }) : { urls: ['<all_urls>'] };
      must(filter.urls.includes('<all_urls>'), 'The double knows only the filter <all_urls>');
      this.beforeRequest = given.length === 2 ? given[1] : given[0];
    },
  } satisfies { onBeforeRequest: WebRequest['onBeforeRequest'] };

  constructor(protocol: ProtocolDouble) {
    super();
    this.protocol = protocol;
  }

  readonly cleared: string[] = [];

  async clearCache(): Promise<void> {
    this.cleared.push('cache');
  }

  async clearCodeCaches(): Promise<void> {
    this.cleared.push('code');
  }

  async clearStorageData(): Promise<void> {
    this.cleared.push('storage');
  }

  async setProxy(config: ProxyConfig): Promise<void> {
    this.proxy = config;
  }

  setSpellCheckerEnabled(enabled: boolean): void {
    this.spellChecker = enabled;
  }

  setPermissionCheckHandler(handler: typeof this.permissionCheck): void {
    this.permissionCheck = handler;
  }

  setPermissionRequestHandler(handler: typeof this.permissionRequest): void {
    this.permissionRequest = handler;
  }

  setDevicePermissionHandler(handler: typeof this.devicePermission): void {
    this.devicePermission = handler;
  }

  setDisplayMediaRequestHandler(handler: typeof this.displayMedia): void {
    this.displayMedia = handler;
  }

  setBluetoothPairingHandler(handler: typeof this.bluetoothPairing): void {
    this.bluetoothPairing = handler;
  }

  /** Whether `webRequest` lets a request go on. */
  async lets(
    address: string,
    resourceType: OnBeforeRequestListenerDetails['resourceType'],
    method: string,
  ): Promise<boolean> {
    const { beforeRequest } = this;
    if (!beforeRequest) return true;
    const details = {
      id: 1,
      url: address,
      method,
      resourceType,
      referrer: '',
      timestamp: Date.now(),
      uploadData: [],
    };
    const { cancel } = await new Promise<{ cancel?: boolean }>((resolve) => beforeRequest(details, resolve));
    return cancel !== true;
  }
}
