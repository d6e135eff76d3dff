import { randomBytes } from 'node:crypto';
import { Command, InvalidArgumentError } from 'commander';
import { isLoopback } from '../hosts/http/guard.ts';
import { notListening } from '../hosts/http/not-listening.ts';
import { DEFAULT_PORT, serve, type Served } from '../hosts/http/serve.ts';
import { serveClass } from './serve-class.ts';
import { openBrowser } from './open-browser.ts';
import { openNightlamp } from './open-nightlamp.ts';
import { exitCodes, print, printJson, refuse, say } from './output.ts';

interface ServeFlags {
  pack: string[];
  data?: string;
  admin: boolean;
  lan: boolean;
  host: string;
  port: number;
  open: boolean;
  json: boolean;
}

/** `nightlamp serve`: the app over HTTP, on this machine unless told otherwise. */
export function serveCommand(): Command {
  return new Command('serve')
    .description('serve the library to browsers, on this machine unless --host says otherwise')
    .option(
      '--pack <file>',
      'open this pack (may be repeated); without it, the packs that come with Nightlamp',
      collect,
      [],
    )
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--port <number>', 'port to listen on, or the next free one; 0 takes any', readPort, DEFAULT_PORT)
    .option('--data <dir>', 'library folder with installed packs')
    .option('--admin', 'let this machine change the library; a token in the address is the permission', false)
    .option('--lan', 'serve a class on this machine’s network: verified packs only, for this session', false)
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
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError('a port is a number from 0 to 65535.');
  return port;
}

const notOnTheNetwork = {
  code: 'admin-not-on-network',
  message: '--admin works on this machine only, not on an address others can reach.',
  hint: 'Leave out --host to change the library, or leave out --admin to share it.',
};

const lanForbidden = {
  code: 'lan-serving-forbidden',
  message: 'The policy of this machine does not let the library be served to other devices.',
  hint: 'Leave out --host, or ask the administrator to allow “lanServing”.',
};

async function run(flags: ServeFlags): Promise<void> {
  if (flags.lan) return serveClass(flags);
  if (flags.admin && !isLoopback(flags.host)) return refuse(notOnTheNetwork, flags.json);
  const adminToken = flags.admin ? randomBytes(18).toString('base64url') : undefined;
  const nightlamp = await openNightlamp({
    packs: flags.pack,
    data: flags.data,
    adminToken,
    local: isLoopback(flags.host),
  });
  if (!nightlamp.policy.policy.lanServing && !isLoopback(flags.host)) {
    await nightlamp.close();
    return refuse(lanForbidden, flags.json);
  }
  let served: Served;
  try {
    served = await serve({
      fetch: nightlamp.fetch,
      host: flags.host,
      port: flags.port,
      writable: flags.admin,
    });
  } catch (error) {
    await nightlamp.close();
    return refuse(notListening(error, flags.host, flags.port), flags.json);
  }
  const url = adminToken === undefined ? served.url : `${served.url}library#admin=${adminToken}`;
  for (const problem of nightlamp.library.overview().problems) {
    say(`${problem.file}: ${problem.message}\n  ${problem.hint}`);
  }
  for (const { file, key, reason } of nightlamp.policy.problems) {
    say(
      `${file}: ${key === '' ? 'the policy' : `“${key}”`} cannot be used: ${reason}. The careful choice holds instead.`,
    );
  }
  if (served.notice) say(served.notice);
  if (flags.json) printJson({ url: served.url, ...(adminToken === undefined ? {} : { adminToken }) });
  else print(`Nightlamp is at ${url}  (Ctrl-C stops it)`);

  if (flags.open) openBrowser(url);

  const stop = async (): Promise<void> => {
    await served.close();
    await nightlamp.close();
    process.exit(exitCodes.success);
  };
  process.once('SIGINT', () => void stop());
  process.once('SIGTERM', () => void stop());
}
