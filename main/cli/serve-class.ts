import { localAddresses } from '../classroom/addresses.ts';
import { createClassroom } from '../classroom/classroom.ts';
import { readPolicy } from '../policy/read-policy.ts';
import { resourcesFor } from './open-nightlamp.ts';
import { builtPaths } from './paths.ts';
import { exitCodes, print, printJson, refuse, say } from './output.ts';

interface ClassFlags {
  readonly pack: string[];
  readonly data?: string;
  readonly admin: boolean;
  readonly host: string;
  readonly port: number;
  readonly json: boolean;
}

const noAdmin = {
  code: 'admin-not-on-network',
  message: '--admin works on this machine only, not for a class.',
  hint: 'Leave out one of --lan and --admin.',
};

const noNetwork = {
  code: 'no-network',
  message: 'This machine is on no network that others could reach it by.',
  hint: 'Join the class’s Wi-Fi or open a hotspot, then try again.',
};

/** `nightlamp serve --lan`: the same class a teacher opens on the screen, from a terminal. Runs until Ctrl-C. */
export async function serveClass(flags: ClassFlags): Promise<void> {
  if (flags.admin) return refuse(noAdmin, flags.json);
  const own = localAddresses();
  const [first, ...others] = own;
  // The default of --host is this machine alone, which is no class; another value was typed, and is meant.
  const address =
    flags.host === '127.0.0.1' && !process.argv.some((word) => /^--host(?:=|$)/.test(word))
      ? first?.address
      : flags.host;
  if (address === undefined) return refuse(noNetwork, flags.json);
  const { log: _, onFault, ...resources } = resourcesFor({ packs: flags.pack, data: flags.data });
  const policy = await readPolicy(resources.dataDir);
  // Only the class opens the packs: this process reads nothing of them.
  const classroom = createClassroom({
    serverFile: builtPaths.classServer,
    start: { ...resources, policy },
    onFault,
  });
  const opened = await classroom.open(address, flags.port);
  if (!opened.ok) {
    refuse(opened.failure, flags.json);
    return say(`Addresses of this machine: ${own.map((each) => each.address).join(', ') || 'none'}.`);
  }
  const url = opened.value.open?.url ?? '';
  if (flags.json) printJson({ url });
  else {
    print(`The class reads at ${url}  (Ctrl-C ends it)`);
    if (others.length > 0)
      say(`Other addresses of this machine, for --host: ${others.map((each) => each.address).join(', ')}`);
  }
  const stop = async (): Promise<void> => {
    await classroom.close();
    process.exit(exitCodes.success);
  };
  process.once('SIGINT', () => void stop());
  process.once('SIGTERM', () => void stop());
}
