import { defineConfig } from '@playwright/test';

/** Switches that keep Chromium itself from calling out, so that the proof of no requests is about us. */
const quietChromium = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const executablePath = process.env['NIGHTLAMP_CHROMIUM'];

/** Each of these tests starts a program and its Chromium: on a busy machine that alone takes long. */
const patient = { timeout: 120_000, expect: { timeout: 20_000 } };

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // Nothing here is about speed: a busy machine may take its time before a test says that something is not there.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: process.env['CI'] !== undefined,
  // A browser on a busy machine stumbles now and then. What passes only when tried again is named aloud (scripts/test.mjs).
  retries: process.env['CI'] === undefined ? 0 : 2,
  reporter: [
    ['list'],
    ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ?? 'test-results/report.json' }],
  ],
  use: {
    launchOptions: { args: quietChromium, ...(executablePath ? { executablePath } : {}) },
    // A trace of every step costs a third of the time: where a failed test is tried again, the second try has one.
    trace: process.env['CI'] === undefined ? 'retain-on-failure' : 'on-first-retry',
  },
  projects: [
    { name: 'browser', testMatch: 'browser/**/*.spec.ts' },
    // The same tests twice: over a double of the `electron` module always, in Electron itself where its program is.
    { name: 'electron-double', testMatch: 'electron/**/*.spec.ts', ...patient },
    { name: 'electron', testMatch: 'electron/**/*.spec.ts', ...patient },
  ],
});
