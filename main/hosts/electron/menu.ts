import { app, Menu, type WebContents } from 'electron';
import type { ShellLanguage } from '../../api/shell.ts';
import { sendEvent } from './ipc.ts';
import { menuTemplate } from './menu-template.ts';
import { menuWords } from './menu-words.ts';

/** Has the menu of a page speak a language. */
export type SpeakMenu = (page: WebContents, language: ShellLanguage) => void;

/** Sets the application menu; what is chosen in it goes to the page. */
export function setMenu(page: WebContents, shared: boolean, language: ShellLanguage = 'en'): void {
  const template = menuTemplate({
    send: (event) => sendEvent(page, event),
    back: () => page.navigationHistory.goBack(),
    forward: () => page.navigationHistory.goForward(),
    mac: process.platform === 'darwin',
    development: !app.isPackaged,
    shared,
    words: menuWords[language],
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
