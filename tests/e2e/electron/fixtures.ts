import { test as base, expect } from '@playwright/test';
import { electronStatus } from '../../../scripts/electron-status.mjs';
import { bundleDouble, launch, type Shell, type Target, withDataFolder } from './shell.ts';

export { expect };

interface ShellFixtures {
  /** What the tests run in; a test that cannot run in it is skipped before it begins. */
  readonly target: Target;
  /** The program, started fresh over an empty data folder. */
  readonly shell: Shell;
  readonly data: string;
  /** Starts the program; whatever is still running afterwards is closed. */
  readonly start: (args?: readonly string[]) => Promise<Shell>;
}

interface WorkerFixtures {
  /** The target, or why there is none. */
  readonly found: { target: Target } | { missing: string };
}

/** The project's name says what the tests run in: `electron` itself, or `electron-double`. */
export const test = base.extend<ShellFixtures, WorkerFixtures>({
  found: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright requires the first argument to be a pattern
    async ({}, use, worker) => {
      await use(
        worker.project.name === 'electron' ? findElectron() : await prepareDouble(worker.workerIndex),
      );
    },
    { scope: 'worker' },
  ],
  target: [
    async ({ found }, use, testInfo) => {
      if ('target' in found) return use(found.target);
      testInfo.skip(true, found.missing);
    },
    { auto: true },
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

/** Electron's program. Where it is missing that is said aloud: a skipped test has verified nothing. */
function findElectron(): WorkerFixtures['found'] {
  const status = electronStatus({ probe: true });
  if (status.ok) return { target: { kind: 'electron', exe: status.exe } };
  const missing = `Not verified in the real Electron: its program cannot be run here (${status.reason}).`;
  process.stderr.write(`${missing}\n`);
  return { missing };
}

async function prepareDouble(worker: number): Promise<WorkerFixtures['found']> {
  return { target: { kind: 'double', entry: await bundleDouble(String(worker)) } };
}
