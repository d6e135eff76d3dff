import { EventEmitter } from 'node:events';
import type { Dialog, MenuItemConstructorOptions, Screen } from 'electron';

/** What the desktop gives besides windows: menus, dialogs, displays, theme. Nothing of it is drawn. */

/** A menu item as it can be found and chosen. */
class MenuItemDouble {
  readonly id: string | undefined;
  readonly label: string;
  readonly role: string | undefined;
  readonly type: string;
  readonly accelerator: string | undefined;
  readonly visible: boolean;
  readonly submenu: MenuDouble | undefined;
  readonly click: () => void;

  constructor(options: MenuItemConstructorOptions) {
    const { id, label, role, type, accelerator, visible, submenu, click } = options;
    this.id = id;
    this.label = label ?? role ?? '';
    this.role = role?.toLowerCase();
    this.type = type ?? (submenu ? 'submenu' : 'normal');
    this.accelerator = accelerator ?? undefined;
    this.visible = visible ?? true;
    this.submenu = Array.isArray(submenu) ? MenuDouble.buildFromTemplate(submenu) : undefined;
    this.click = () => click?.(this as never, undefined, {} as never);
  }
}

export class MenuDouble {
  static #application: MenuDouble | null = null;
  readonly items: MenuItemDouble[];

  constructor(items: MenuItemDouble[]) {
    this.items = items;
  }

  static buildFromTemplate(template: MenuItemConstructorOptions[]): MenuDouble {
    return new MenuDouble(template.map((options) => new MenuItemDouble(options)));
  }

  static setApplicationMenu(menu: MenuDouble | null): void {
    MenuDouble.#application = menu;
  }

  static getApplicationMenu(): MenuDouble | null {
    return MenuDouble.#application;
  }

  getMenuItemById(id: string): MenuItemDouble | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }

  popup(): void {}
}

/** Nobody answers: choosing dialogs are cancelled. A test replaces the one it is about, here as in Electron. */
export const dialog = {
  showOpenDialog: async () => ({ canceled: true, filePaths: [] }),
  showSaveDialog: async () => ({ canceled: true, filePath: '' }),
  showMessageBox: async () => ({ response: 0, checkboxChecked: false }),
  showErrorBox: (title: string, content: string) => {
    process.stderr.write(`${title}\n${content}\n`);
  },
} satisfies Pick<Dialog, 'showErrorBox' | 'showMessageBox' | 'showOpenDialog' | 'showSaveDialog'>;

const workArea = { x: 0, y: 0, width: 1920, height: 1040 };
const display = { id: 1, bounds: { ...workArea, height: 1080 }, workArea } as Electron.Display;

export const screen = {
  getPrimaryDisplay: () => display,
  getAllDisplays: () => [display],
} satisfies Pick<Screen, 'getAllDisplays' | 'getPrimaryDisplay'>;

export const nativeTheme = Object.assign(new EventEmitter(), { shouldUseDarkColors: false });
