/**
 * Makes the program unable to reach a network. A content security policy alone lets preconnects and WebRTC out; the
 * settings here were measured to let nothing out even without one (docs/deploy.md, "No network").
 */
import { app, type Session, type WebContents } from 'electron';
import { mayBeRequested } from './address.ts';

/** A proxy nothing listens on (port 9 is "discard"), for this machine's own addresses too. */
const deadProxy = {
  mode: 'fixed_servers',
  proxyRules: 'http://127.0.0.1:9',
  proxyBypassRules: '<-loopback>',
} as const;

/** Switches that must be set before Chromium starts: no name and no address resolves to anything. */
export function cutOffNames(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
}

/** Shuts every way out of a session, and of the program around it. Resolves when no request can pass. */
export async function cutOffSession(session: Session, onRefused: (reason: string) => void): Promise<void> {
  session.webRequest.onBeforeRequest({ urls: ['<all_urls>'] }, (details, callback) => {
    const cancel = !mayBeRequested(details.url, !app.isPackaged);
    if (cancel) onRefused(`Refused a ${details.resourceType} request that is not the app's own.`);
    callback({ cancel });
  });
  // The dictionaries of the spell checker would be downloaded.
  session.setSpellCheckerEnabled(false);
  app.configureHostResolver({ secureDnsMode: 'off', enableBuiltInResolver: false });
  await Promise.all([session.setProxy(deadProxy), app.setProxy(deadProxy)]);
}

/** WebRTC could send packets past every other setting: without a proxy it may not send any. */
export function cutOffWebRtc(page: WebContents): void {
  page.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
