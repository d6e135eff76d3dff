import { app, type WebContents } from 'electron';
import { isAppAddress } from './address.ts';
import { cutOffWebRtc } from './offline.ts';

/** Holds every page this program ever makes to the app's own addresses. Must be called before the first window. */
export function keepPagesAtHome(onRefused: (reason: string) => void): void {
  app.on('web-contents-created', (_event, page) => keepAtHome(page, onRefused));
}

function keepAtHome(page: WebContents, onRefused: (reason: string) => void): void {
  cutOffWebRtc(page);
  page.setWindowOpenHandler(() => {
    onRefused('Refused a new window.');
    return { action: 'deny' };
  });
  page.on('will-navigate', (navigation) => refuseForeign(navigation, navigation.isMainFrame));
  page.on('will-frame-navigate', (navigation) => refuseForeign(navigation, navigation.isMainFrame));
  page.on('will-redirect', (navigation) => refuseForeign(navigation, navigation.isMainFrame));
  page.on('will-attach-webview', (event) => {
    event.preventDefault();
    onRefused('Refused a webview.');
  });

  /** The app is one page without frames: a frame that goes anywhere is not ours. */
  function refuseForeign(navigation: { url: string; preventDefault(): void }, isMainFrame: boolean): void {
    if (isMainFrame && isAppAddress(navigation.url)) return;
    navigation.preventDefault();
    onRefused('Refused to leave the app.');
  }
}
