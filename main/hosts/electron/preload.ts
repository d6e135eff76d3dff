/** Runs in the sandbox before the page: hands it the few calls of the shell, and nothing of Electron itself. */
import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import type { ShellBridge, ShellEvent } from '../../api/shell.ts';
import type { ShellCalls, ShellChannel, ShellEvents } from './channels.ts';

const events: keyof ShellEvents = 'nightlamp:event';

function call<Channel extends ShellChannel>(
  channel: Channel,
  ...input: Parameters<ShellCalls[Channel]>
): ReturnType<ShellCalls[Channel]> {
  return ipcRenderer.invoke(channel, ...input) as ReturnType<ShellCalls[Channel]>;
}

const bridge: ShellBridge = {
  info: () => call('nightlamp:info'),
  openPackFile: () => call('nightlamp:open-pack-file'),
  chooseFolder: () => call('nightlamp:choose-folder'),
  savePdf: (options) => call('nightlamp:save-pdf', options),
  saveText: (options) => call('nightlamp:save-text', options),
  speak: (options) => call('nightlamp:speak', options),
  endSession: (options) => call('nightlamp:end-session', options),
  quit: () => call('nightlamp:quit'),
  onEvent(listener) {
    const relay = (_: IpcRendererEvent, event: ShellEvent): void => listener(event);
    ipcRenderer.on(events, relay);
    return () => ipcRenderer.off(events, relay);
  },
};

contextBridge.exposeInMainWorld('nightlamp', bridge);
