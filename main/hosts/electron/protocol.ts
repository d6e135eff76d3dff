import { protocol, type Session } from 'electron';
import { apiFailure, statusOf } from '../../api/failures.ts';
import { SCHEME } from './address.ts';
import type { AppSource } from './app-source.ts';
import type { Log } from '../../diagnostics/log.ts';
import { shellPage } from './shell-page.ts';

/** Makes the scheme behave like a real, secure web origin. Must be called before Electron is ready, and once. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Answers every request of the window with the app's one `fetch`. */
export function answerRequests(session: Session, source: AppSource, log: Log): void {
  session.protocol.handle(SCHEME, async (request) => {
    const { host, pathname, searchParams } = new URL(request.url);
    if (host === 'shell') return shellPage('crashed', searchParams.get('again') ?? '/', log.file);
    if (host !== 'app') return new Response('Not found', { status: 404 });
    try {
      const nightlamp = await source.get();
      return await nightlamp.fetch(request);
    } catch (fault) {
      log.fault(fault);
      return asksForPage(pathname) ? shellPage('fatal', '/', log.file) : failureReply();
    }
  });
}

/** Addresses of screens are answered with a page even when nothing works; data and files with a failure. */
function asksForPage(pathname: string): boolean {
  return !/^\/(?:api|media|assets)\//.test(pathname);
}

function failureReply(): Response {
  const failure = apiFailure('internal-error', 'Nightlamp could not open its library.');
  return Response.json({ error: failure }, { status: statusOf(failure.code) });
}
