import type { ShellBridge } from '../../main/api/shell.ts';

declare global {
  interface Window {
    /** Present in the Electron window only. */
    readonly nightlamp?: ShellBridge;
  }
}

/** What only the Electron window can do; undefined in a browser. */
export const shellBridge = (): ShellBridge | undefined => window.nightlamp;
