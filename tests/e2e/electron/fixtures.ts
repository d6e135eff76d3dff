import { test as base, expect } from '@playwright/test';
import { electronStatus } from '../../../scripts/electron-status.mjs';
import { bundleDouble, launch, type Shell, type Target, withDataFolder } from './shell.ts';

export { expect };

interface ShellFixtures {
  /** The program, started fresh over an empty data folder. */
  readonly shell: Shell;
  readonly data: string;
  /** Starts the program; whatever is still running afterwards is closed. */
  readonly start: (args?: readonly string[]) => Promise<Shell>;
}

/** The project's name says what the tests run in: `electron` itself, or `electron-double`. */
export const test = base.extend<ShellFixtures, { target: Target }>({
  target: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright requires the first argument to be a pattern
    async ({}, use, workerInfo) => {
      if (workerInfo.project.name === 'electron') {
        const status = electronStatus({ probe: true });
        test.skip(
          !status.ok,
          status.ok ? '' : `Not verified in the real Electron: its program is not there (${status.reason}).`,
        );
        if (status.ok) await use({ kind: 'electron', exe: status.exe });
      } else {
        await use({ kind: 'double', entry: await bundleDouble(String(workerInfo.workerIndex)) });
      }
    },
    { scope: 'worker' },
  ],
  // oxlint-disable-next-line no-empty-pattern -- Playwright requires the first argument to be a pattern
  data: async ({}, use) => withDataFolder(use),
  start: async ({ target, data }, use) => {
    const running: Shell[] = [];
    await use(async (args) => {
      const shell = await launch(target, data, args);
      running.push(shell);
      return shell;
    });
    for (const shell of running) await shell.close();
  },
  shell: async ({ start }, use) => use(await start()),
});
