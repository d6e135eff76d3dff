import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { _electron, chromium, type Page } from '@playwright/test';
import type * as electron from 'electron';
import { build } from 'vite';
import type { EvaluateReply, WindowNotice } from '../electron-double/control.ts';

export const root = path.resolve(import.meta.dirname, '../../..');

/** Everything the main process can import from `electron`. */
export type ElectronModule = typeof electron;

/** A running program: the built bundle, in Electron or over the double. */
export interface Shell {
  readonly page: Page;
  /** Folder of everything the program keeps. */
  readonly data: string;
  /** Runs a closure in the main process. It crosses as source, so it can close over nothing. */
  evaluate<Value, Argument>(
    closure: (electron: ElectronModule, argument: Argument) => Value | Promise<Value>,
    argument: Argument,
  ): Promise<Value>;
  /** Starts the program a second time over the same data, and waits until that one has ended. */
  startAgain(args?: readonly string[]): Promise<number | null>;
  /** Resolves with the exit code when the program has ended. */
  readonly ended: Promise<number | null>;
  /** Closes the window as a user does, which ends the program, and waits for that. */
  close(): Promise<void>;
}

export type Target =
  { readonly kind: 'double'; readonly entry: string } | { readonly kind: 'electron'; readonly exe: string };

/** Starts the program of a folder (the checkout, unless told otherwise) and waits for its window. */
export async function launch(
  target: Target,
  data: string,
  args: readonly string[] = [],
  folder = root,
): Promise<Shell> {
  const given = [`--data=${data}`, ...args];
  return target.kind === 'electron'
    ? launchElectron(target.exe, data, given, folder)
    : launchDouble(target.entry, data, given, folder);
}

/** Runs the program without looking at its window. @returns what it printed, and its exit code */
export async function runToEnd(
  target: Target,
  data: string,
  args: readonly string[],
): Promise<{ code: number | null; output: string }> {
  const child = spawnProgram(target, [`--data=${data}`, ...args], root);
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  const code = await exitCodeOf(child);
  return { code, output };
}

/** A folder of its own for everything a program keeps, removed afterwards. */
export async function withDataFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'nightlamp-shell-'));
  try {
    await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Bundles the double, because Node may be too old to run TypeScript. @returns the bundle's address, for `--import` */
export async function bundleDouble(folder: string): Promise<string> {
  const outDir = path.join(root, '.tsbuild', 'electron-double', folder);
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['playwright-core'] },
    build: {
      ssr: true,
      outDir,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: 'tests/e2e/electron-double.ts',
        output: { format: 'es', entryFileNames: 'electron-double.mjs' },
      },
    },
  });
  return pathToFileURL(path.join(outDir, 'electron-double.mjs')).href;
}

/** Starts the program as a process, with nobody driving it. */
function spawnProgram(target: Target, args: readonly string[], folder: string): ChildProcess {
  if (target.kind === 'electron') {
    return spawn(target.exe, ['.', ...noSandbox, ...args], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  }
  const entry = path.join(folder, 'dist/main/electron.js');
  return fork(entry, args, {
    cwd: folder,
    execArgv: ['--import', target.entry],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
}

/** Root has no user to drop to, and a hosted runner’s Linux may forbid the sandbox to unprivileged users. */
const noSandbox = process.platform === 'linux' ? ['--no-sandbox'] : [];

async function launchElectron(
  executablePath: string,
  data: string,
  args: readonly string[],
  folder: string,
): Promise<Shell> {
  const program = await _electron.launch({ executablePath, args: ['.', ...args], cwd: folder });
  const ended = exitCodeOf(program.process());
  return {
    page: await program.firstWindow(),
    data,
    evaluate: (closure, argument) => program.evaluate(closure as never, argument) as never,
    startAgain: (more = []) =>
      exitCodeOf(
        spawnProgram({ kind: 'electron', exe: executablePath }, [`--data=${data}`, ...more], folder),
      ),
    ended,
    close: () => program.close(),
  };
}

async function launchDouble(
  entry: string,
  data: string,
  args: readonly string[],
  folder: string,
): Promise<Shell> {
  const target: Target = { kind: 'double', entry };
  const child = spawnProgram(target, args, folder);
  const ended = exitCodeOf(child);
  const { endpoint } = await noticeOf(child);
  const browser = await chromium.connectOverCDP(endpoint);
  const page = browser.contexts()[0]?.pages()[0];
  if (!page) throw new Error('The double announced a window that is not there.');
  const evaluate = evaluatorOf(child);
  return {
    page,
    data,
    evaluate,
    startAgain: (more = []) => exitCodeOf(spawnProgram(target, [`--data=${data}`, ...more], folder)),
    ended,
    close: async () => {
      if (child.exitCode === null)
        await evaluate(({ app }) => void setImmediate(() => app.quit()), null).catch(() => undefined);
      await ended;
      await browser.close();
    },
  };
}

function noticeOf(child: ChildProcess): Promise<WindowNotice> {
  return new Promise((resolve, reject) => {
    child.once('message', (notice: WindowNotice) => resolve(notice));
    child.once('exit', (code) => reject(new Error(`The program ended (${code}) before it had a window.`)));
  });
}

function evaluatorOf(child: ChildProcess): Shell['evaluate'] {
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (reason: Error) => void }>();
  child.on('message', (reply: EvaluateReply) => {
    const asked = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ('error' in reply) asked?.reject(new Error(reply.error));
    else asked?.resolve(reply.value as never);
  });
  child.once('exit', () => waiting.forEach((asked) => asked.reject(new Error('The program has ended.'))));
  let last = 0;
  return (closure, argument) =>
    new Promise((resolve, reject) => {
      const id = (last += 1);
      waiting.set(id, { resolve, reject });
      child.send({ id, source: String(closure), argument });
    });
}

async function exitCodeOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  const [code] = (await once(child, 'exit')) as [number | null];
  return code;
}
