import type { Download, Page, Request as PageRequest, Route } from 'playwright-core';
import { fromChromium, toChromium } from './address.ts';
import { saysClosed } from './rule.ts';
import type { SessionDouble } from './session.ts';
import type { WebContentsDouble } from './web-contents.ts';

/** Carries what the page asks for to the program's handlers, in the order Electron asks them. */
export async function carryTraffic(
  page: Page,
  contents: WebContentsDouble,
  session: SessionDouble,
): Promise<void> {
  const context = page.context();
  context.on('page', (opened) => {
    if (!contents.open(fromChromium(opened.url(), session.protocol.schemes)))
      void opened.close().catch(() => undefined);
  });
  page.on('download', (download) => void cancelDownload(download, session));
  await context.route('**/*', (route) =>
    answer(route, page, contents, session).catch((fault: unknown) => {
      // A page that closed while it was asking no longer wants the answer.
      if (!saysClosed(fault)) throw fault;
    }),
  );
}

async function answer(
  route: Route,
  page: Page,
  contents: WebContentsDouble,
  session: SessionDouble,
): Promise<void> {
  const request = route.request();
  const { schemes, handlers } = session.protocol;
  const address = fromChromium(request.url(), schemes);
  const frame = navigatedFrame(request);
  if (frame === 'popup') return route.abort('blockedbyclient');
  if (frame !== null && !contents.isLoadingByProgram && !contents.mayNavigate(address, frame === 'main'))
    return route.abort('aborted');
  const type = frame === 'main' ? 'mainFrame' : frame === 'sub' ? 'subFrame' : 'other';
  if (!(await session.lets(address, type, request.method()))) return route.abort('blockedbyclient');
  const handler = handlers.get(new URL(address).protocol.slice(0, -1));
  // What no handler of ours answers would go to the network, with the switches the program has set.
  if (!handler) return route.continue();
  const response = await handler(await toRequest(request, address));
  const body = Buffer.from(await response.arrayBuffer());
  const isHtml = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: isHtml ? withChromiumLinks(body.toString('utf8'), schemes) : body,
  });

  /** Which frame a navigation is for; a window that is only just being opened has no frame yet. */
  function navigatedFrame(navigation: PageRequest): 'main' | 'sub' | 'popup' | null {
    if (!navigation.isNavigationRequest()) return null;
    try {
      if (navigation.frame().page() !== page) return 'popup';
      return navigation.frame() === page.mainFrame() ? 'main' : 'sub';
    } catch {
      return 'popup';
    }
  }
}

/** Links that name a scheme of ours must name what it is called inside Chromium. */
function withChromiumLinks(html: string, schemes: ReadonlySet<string>): string {
  return html.replace(/(?<=href=")[a-z]+:\/\/[^"]*/g, (address) => toChromium(address, schemes));
}

async function toRequest(request: PageRequest, address: string): Promise<Request> {
  const body = request.postDataBuffer();
  const headers = await request.allHeaders().catch(() => ({}));
  const plain = Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith(':')));
  return new Request(address, {
    method: request.method(),
    headers: plain,
    ...(body ? { body: new Uint8Array(body) } : {}),
  });
}

async function cancelDownload(download: Download, session: SessionDouble): Promise<void> {
  const event = {
    defaultPrevented: false,
    preventDefault: () => {
      event.defaultPrevented = true;
    },
  };
  session.emit('will-download', event, { getURL: () => download.url() });
  if (event.defaultPrevented) await download.cancel();
}
