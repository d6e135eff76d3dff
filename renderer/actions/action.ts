import type { NavigateFunction } from 'react-router';
import type { ArticleReply } from '../../main/api/contract.ts';
import type { ShellBridge } from '../../main/api/shell.ts';
import type en from '../i18n/en.json';

/** What an action may look at and use. */
export interface Scene {
  readonly navigate: NavigateFunction;
  /** Path of the screen that is shown. */
  readonly path: string;
  /** The article that is open, if one is. */
  readonly article: ArticleReply | null;
  /** What only the Electron window can do; undefined in a browser. */
  readonly bridge: ShellBridge | undefined;
  /** The window above the screen that is open, if one is. */
  readonly panel: Panel | null;
  /** Shows one of the windows that stand above every screen. */
  readonly show: (panel: Panel) => void;
}

/** Windows above the screen. */
export type Panel = 'shortcuts' | 'commands' | 'find' | 'print';

/** A user's intent: the same whether it comes from a key, a button, the palette or the application menu. */
export interface Action {
  /** Permanent: the application menu asks by it. */
  readonly name: string;
  readonly label: keyof (typeof en)['actions'];
  readonly group: keyof (typeof en)['actionGroups'];
  /** True when only the Electron window can do it. */
  readonly inWindowOnly?: boolean;
  /** Keys that perform it, in the notation of keys.ts; the first is the one shown. */
  readonly keys: readonly string[];
  readonly available: (scene: Scene) => boolean;
  readonly perform: (scene: Scene) => void | Promise<void>;
}

export const always = (): boolean => true;
