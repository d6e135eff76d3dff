import type { CustomScheme, WebPreferences } from 'electron';
import { expect, test } from './fixtures.ts';

/** What Electron was asked for. Only the double can tell; in Electron itself the other tests see what came of it. */
test('asks Electron for the sandbox, one privileged scheme, and a page without powers', async ({
  target,
  shell,
}) => {
  test.skip(target.kind === 'electron', 'Electron does not tell what it was asked for.');
  const asked = await shell.evaluate(({ app, protocol, BrowserWindow, Menu }) => {
    const options = Reflect.get(BrowserWindow.getAllWindows()[0] ?? {}, 'options') as {
      webPreferences: WebPreferences;
      show: boolean;
    };
    const { preload, ...preferences } = options.webPreferences;
    return {
      sandboxed: Reflect.get(app, 'sandboxed') as boolean,
      schemes: Reflect.get(protocol, 'privileged') as CustomScheme[],
      shownBeforeDrawn: options.show,
      preferences,
      preload,
      menu: Menu.getApplicationMenu() !== null,
    };
  }, null);
  expect(asked).toEqual({
    sandboxed: true,
    schemes: [
      {
        scheme: 'nightlamp',
        privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
      },
    ],
    shownBeforeDrawn: false,
    preferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      plugins: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      enableWebSQL: false,
      // A development build; an installed one has none.
      devTools: true,
    },
    preload: expect.stringMatching(/dist.main.preload\.cjs$/) as unknown,
    menu: true,
  });
});
