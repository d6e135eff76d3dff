import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,contract,relevance,packaging}/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
    // As in playwright.config.ts: the reporter says which tests were tried again.
    retry: process.env['CI'] === undefined ? 0 : 1,
    hookTimeout: 60_000,
  },
});
