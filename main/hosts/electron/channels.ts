/**
 * The calls a page may make over IPC. One map from channel to signature; the preload, the door in main and its checks all
 * derive from it. Types only, so that the preload stays a few lines.
 */
import type { ShellBridge, ShellEvent } from '../../api/shell.ts';

export interface ShellCalls {
  'nightlamp:info': ShellBridge['info'];
  'nightlamp:open-pack-file': ShellBridge['openPackFile'];
  'nightlamp:choose-folder': ShellBridge['chooseFolder'];
  'nightlamp:save-pdf': ShellBridge['savePdf'];
  'nightlamp:save-text': ShellBridge['saveText'];
  'nightlamp:speak': ShellBridge['speak'];
  'nightlamp:end-session': ShellBridge['endSession'];
  'nightlamp:quit': ShellBridge['quit'];
}

export type ShellChannel = keyof ShellCalls;

/** The one channel from main to the page. */
export interface ShellEvents {
  'nightlamp:event': ShellEvent;
}
