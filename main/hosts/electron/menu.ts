import { app, Menu, type WebContents } from 'electron';
import { sendEvent } from './ipc.ts';
import { menuTemplate } from './menu-template.ts';
import { menuText } from './speaking.ts';

/** Sets the application menu, in the language the shell speaks; what is chosen in it goes to the page. */
export function setMenu(page: WebContents, shared: boolean): void {
  const template = menuTemplate({
    send: (event) => sendEvent(page, event),
    back: () => page.navigationHistory.goBack(),
    forward: () => page.navigationHistory.goForward(),
    mac: process.platform === 'darwin',
    development: !app.isPackaged,
    shared,
    words: menuText(),
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
