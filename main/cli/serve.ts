import { Command, InvalidArgumentError } from 'commander';
import { DEFAULT_PORT, serve } from '../hosts/http/serve.ts';
import { openBrowser } from './open-browser.ts';
import { openNightlamp } from './open-nightlamp.ts';
import { exitCodes, print, printJson, say } from './output.ts';

interface ServeFlags {
  pack: string[];
  host: string;
  port: number;
  open: boolean;
  json: boolean;
}

/** `nightlamp serve`: the app over HTTP, on this machine unless told otherwise. */
export function serveCommand(): Command {
  return new Command('serve')
    .description('serve the library to browsers, on this machine unless --host says otherwise')
    .option('--pack <file>', 'open this pack (may be repeated); without it, the packs that come with Nightlamp', collect, [])
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--port <number>', 'port to listen on, or the next free one; 0 takes any', readPort, DEFAULT_PORT)
    .option('--open', 'open the address in the default browser', false)
    .option('--json', 'print {"url": …} on one line when ready', false)
    .action(run);
}

/** Collects a flag that may be repeated. */
export function collect(value: string, before: string[]): string[] {
  return [...before, value];
}

function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InvalidArgumentError('a port is a number from 0 to 65535.');
  return port;
}

async function run(flags: ServeFlags): Promise<void> {
  const nightlamp = await openNightlamp(flags.pack);
  const served = await serve({ fetch: nightlamp.fetch, host: flags.host, port: flags.port });
  for (const problem of nightlamp.library.overview().problems) {
    say(`${problem.file}: ${problem.message}\n  ${problem.hint}`);
  }
  if (served.notice) say(served.notice);
  if (flags.json) printJson({ url: served.url });
  else print(`Nightlamp is at ${served.url}  (Ctrl-C stops it)`);

  if (flags.open) openBrowser(served.url);

  const stop = async (): Promise<void> => {
    await served.close();
    await nightlamp.close();
    process.exit(exitCodes.success);
  };
  process.once('SIGINT', () => void stop());
  process.once('SIGTERM', () => void stop());
}
