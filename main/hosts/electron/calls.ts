import { app, type WebContents } from 'electron';
import type { ShellInfo } from '../../api/shell.ts';
import type { AppSource } from './app-source.ts';
import { endSession } from './shared-session.ts';
import type { ShellHandlers } from './ipc.ts';
import type { Log } from '../../diagnostics/log.ts';
import { chooseFolder } from './choose-folder.ts';
import { choosePack } from './pack-files.ts';
import { savePdf } from './save-pdf.ts';
import { saveText } from './save-text.ts';
import { speak } from './speaking.ts';

/** What main does for each call of the page. */
export function createCalls(
  source: AppSource,
  log: Log,
  renewMenu: (page: WebContents) => void,
): ShellHandlers {
  return {
    'nightlamp:info': () => infoOf(),
    'nightlamp:open-pack-file': (page) => choosePack(page, source),
    'nightlamp:choose-folder': (page) => chooseFolder(page),
    'nightlamp:save-pdf': (page, options) => savePdf(page, options, log),
    'nightlamp:save-text': (page, options) => saveText(page, options, log),
    'nightlamp:speak': (page, { language }) => {
      speak(language);
      renewMenu(page);
    },
    'nightlamp:end-session': (page, options) => endSession(page, options),
    'nightlamp:quit': () => app.quit(),
  };
}

function infoOf(): ShellInfo {
  return {
    version: app.getVersion(),
    platform: platformOf(process.platform),
    electron: process.versions['electron'] ?? '',
    chrome: process.versions['chrome'] ?? '',
    packaged: app.isPackaged,
  };
}

/** Electron runs on these three only. */
function platformOf(platform: NodeJS.Platform): ShellInfo['platform'] {
  return platform === 'win32' || platform === 'darwin' ? platform : 'linux';
}
