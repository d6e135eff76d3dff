/** The Electron host: one window that carries the app's requests. Reads from top to bottom as the program starts. */
import { app, type BrowserWindow, session, type WebContents } from 'electron';
import { pinnedKeys } from '../../library/trust.ts';
import { createNightlamp } from '../../nightlamp.ts';
import { readPolicy } from '../../policy/read-policy.ts';
import { createAppSource } from './app-source.ts';
import { createCalls } from './calls.ts';
import { offerContextMenu } from './context-menu.ts';
import { keepCrashDumps } from './crash-dumps.ts';
import { endOnFault } from './crash-guard.ts';
import { end, reportHealth } from './health.ts';
import { answerCalls } from './ipc.ts';
import { launchSchema, readLaunch } from './launch.ts';
import { openLog } from '../../diagnostics/log.ts';
import { setMenu } from './menu.ts';
import { keepPagesAtHome } from './navigation.ts';
import { cutOffNames, cutOffSession } from './offline.ts';
import { openHandedOver } from './pack-files.ts';
import { denyPermissions } from './permissions.ts';
import { bundledPacks, chooseDataFolder, places } from './places.ts';
import { answerRequests, registerScheme } from './protocol.ts';
import { partitionFor } from './shared-session.ts';
import { languageBefore, speak } from './speaking.ts';
import { APP_NAME } from './text.ts';
import { focusWindow, openWindow } from './window.ts';

const launch = readLaunch(process.argv.slice(1), process.cwd());
const data = chooseDataFolder(launch);
const place = places();
const log = openLog(place.logs);
const source = createAppSource(openApp);
let window: BrowserWindow | null = null;

endOnFault(log);
if (app.requestSingleInstanceLock(launch)) start();
else if (launch.health)
  end({ healthy: false, reason: 'Nightlamp is already running here; close it first.', log: log.file });
else app.quit();

function start(): void {
  app.enableSandbox();
  if (launch.softwareRendering) app.disableHardwareAcceleration();
  if (launch.crashDumps) keepCrashDumps();
  registerScheme();
  cutOffNames();
  keepPagesAtHome(log.write);
  offerContextMenu();
  openHandedOverPacks();
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', () => void source.close());
  // Packs open while Chromium starts; a failure shows on the page that asks for them.
  source.get().catch(() => undefined);
  void app.whenReady().then(openScreen);
}

async function openScreen(): Promise<void> {
  const { policy } = await readPolicy(data);
  const partition = partitionFor(policy.sharedMode);
  const own = partition === null ? session.defaultSession : session.fromPartition(partition);
  // The program's own session as well, though no window may use it.
  for (const each of new Set([session.defaultSession, own])) {
    await cutOffSession(each, log.write);
    denyPermissions(each, log.write);
  }
  answerRequests(own, source, log);
  // Until the page says what its reader reads.
  speak(languageBefore(policy.language, app.getPreferredSystemLanguages()));
  const renewMenu = (page: WebContents): void => setMenu(page, policy.sharedMode);
  answerCalls(createCalls(source, log, renewMenu), log.write);
  app.setAboutPanelOptions({ applicationName: APP_NAME, applicationVersion: app.getVersion() });
  window = openWindow(
    { preload: place.preload, state: place.windowState, icon: place.icon, partition },
    !launch.health,
    log,
  );
  renewMenu(window.webContents);
  if (launch.health) await reportHealth(window, source, log);
}

function openApp() {
  return createNightlamp({
    packs: [...bundledPacks(place.packs), ...launch.packs],
    dataDir: data,
    // Nobody but the window reaches the app here, so no token guards what changes the library.
    admin: { token: null },
    rendererDir: place.renderer,
    workerFile: place.worker,
    classServerFile: place.classServer,
    trustedKeys: pinnedKeys(app.isPackaged),
    version: app.getVersion(),
    onFault: log.fault,
    log,
    local: true,
  });
}

/** Packs come from a second start of the program, and on macOS from the Finder. */
function openHandedOverPacks(): void {
  app.on('second-instance', (_event, _argv, _folder, second) => {
    const handed = launchSchema.safeParse(second);
    if (window === null || !handed.success || handed.data.health) return;
    focusWindow(window);
    void openHandedOver(handed.data.packs, source, window);
  });
  app.on('open-file', (event, file) => {
    event.preventDefault();
    void app.whenReady().then(() => window && openHandedOver([file], source, window));
  });
}
