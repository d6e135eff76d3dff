import { expect, test as base } from '../fixtures.ts';

interface Watched {
  /** Messages a test provokes on purpose, such as the browser's own note of a 404. */
  readonly expectedMessages: RegExp[];
}

interface Fixtures {
  readonly watched: Watched;
}

/**
 * Every test of a screen watches two promises: no request leaves the origin, and nothing is written to the console. A test
 * that provokes a message names it in `watched.expectedMessages`.
 */
export const test = base.extend<Fixtures>({
  watched: [
    async ({ page, context, baseURL }, use) => {
      const origin = new URL(baseURL ?? '').origin;
      const outside: string[] = [];
      const messages: string[] = [];
      const expectedMessages: RegExp[] = [];
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (url.origin !== origin && !['data:', 'blob:'].includes(url.protocol)) outside.push(request.url());
      });
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) messages.push(message.text());
      });
      page.on('pageerror', (error) => messages.push(error.message));

      await use({ expectedMessages });

      expect(outside, 'requests that left the origin').toEqual([]);
      const unexpected = messages.filter((text) => !expectedMessages.some((expected) => expected.test(text)));
      expect(unexpected, 'messages on the console').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
