import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';

const root = path.resolve(import.meta.dirname, '../..');

/** A server of the built app, as a user starts it. */
export interface RunningServer {
  readonly url: string;
  /** The permission to change the library, of a server started with --admin. */
  readonly adminToken: string | undefined;
  stop(): Promise<void>;
}

/** Starts `nightlamp serve` on any free port with the given packs and waits until it says its address. */
export async function startServer(
  packs: readonly string[] = ['dist/packs/starter.nlpack'],
  more: readonly string[] = [],
): Promise<RunningServer> {
  const flags = [...packs.flatMap((pack) => ['--pack', pack]), ...more];
  const server = spawn(process.execPath, ['dist/main/cli.js', 'serve', '--port', '0', '--json', ...flags], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ready = JSON.parse(await firstLine(server)) as { url: string; adminToken?: string };
  return { url: ready.url, adminToken: ready.adminToken, stop: () => stop(server) };
}

async function firstLine(server: ChildProcess): Promise<string> {
  if (!server.stdout) throw new Error('The server has no standard output.');
  for await (const line of createInterface({ input: server.stdout })) return line;
  throw new Error('The server ended before it said its address.');
}

/** Ends a server; one that has ended already is no reason to wait. */
function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill('SIGTERM');
  });
}
