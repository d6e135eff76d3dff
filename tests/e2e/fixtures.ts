import { test as base, expect } from '@playwright/test';
import { startServer, type RunningServer } from './server.ts';

export { expect };

/** Every test of the browser host runs against one server per worker, reached by relative addresses. */
export const test = base.extend<object, { server: RunningServer }>({
  server: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright requires the first argument to be a pattern
    async ({}, use) => {
      const server = await startServer();
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ server }, use) => use(server.url),
});
