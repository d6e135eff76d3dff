import { chromium, type Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openSink, tryEveryWayOut } from './sink.ts';

/** Channels that an ordinary browser is seen to use; the test would prove nothing if the sink could not see them. */
const seenWithoutUs = [
  'beacon',
  'connection',
  'css',
  'eventsource',
  'fetch',
  'img',
  'script',
  'udp',
  'ws',
  'xhr',
];

test('the sink sees an ordinary browser call out', async () => {
  const executablePath = process.env['NIGHTLAMP_CHROMIUM'];
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox'],
  });
  const sink = await openSink();
  const page = await browser.newPage();
  await page.goto(sink.homePage);
  await tryEveryWayOut(page, sink);
  await expect.poll(() => [...sink.seen]).toEqual(expect.arrayContaining(seenWithoutUs));
  await browser.close();
  await sink.close();
});

test('nothing leaves the window', async ({ shell }) => {
  expect(await runsInlineScript(shell.page)).toBe(false);
  const sink = await openSink();
  await tryEveryWayOut(shell.page, sink);
  expect([...sink.seen]).toEqual([]);
  await sink.close();
});

test('nothing leaves the window even without a content security policy', async ({ shell }) => {
  await withoutPolicy(shell.page);
  expect(await runsInlineScript(shell.page)).toBe(true);
  const sink = await openSink();
  await tryEveryWayOut(shell.page, sink);
  expect([...sink.seen]).toEqual([]);
  await sink.close();
});

async function withoutPolicy(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Page.setBypassCSP', { enabled: true });
  await page.reload();
}

/** Whether the page runs what the policy forbids. */
function runsInlineScript(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.inlineScriptRan = true';
    document.head.append(script);
    return Reflect.get(window, 'inlineScriptRan') === true;
  });
}
