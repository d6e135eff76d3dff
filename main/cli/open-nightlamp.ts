import path from 'node:path';
import { openLog, silentLog } from '../diagnostics/log.ts';
import { say } from './output.ts';
import { builtPaths, bundledPacks } from './paths.ts';
import { version } from './version.ts';
import { defaultDataDir } from '../library/data-dir.ts';
import { pinnedKeys } from '../library/trust.ts';
import { createNightlamp, type Nightlamp } from '../nightlamp.ts';

/** What a command may say about the library it works with. */
export interface LibraryChoice {
  /** Packs named on the command line: these and no others. */
  readonly packs: readonly string[];
  /** The library folder; without one, the user's own, unless packs are named. */
  readonly data?: string | undefined;
  readonly adminToken?: string | undefined;
  /** Whether only this machine can ask; without it, others on the network might. */
  readonly local?: boolean;
}

/** What a command works with: the packs named, or those that come with the build and those installed; and where faults go. */
export function resourcesFor({ packs, data }: Pick<LibraryChoice, 'packs' | 'data'>) {
  const named = packs.length > 0;
  const dataDir = data ?? (named ? null : defaultDataDir());
  const log = dataDir === null ? silentLog : openLog(path.join(dataDir, 'logs'));
  return {
    packs: named ? packs : bundledPacks(),
    dataDir,
    rendererDir: builtPaths.renderer,
    workerFile: builtPaths.worker,
    trustedKeys: pinnedKeys(false),
    version,
    log,
    onFault: (fault: unknown) => {
      log.fault(fault);
      say(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault));
    },
  };
}

/** Opens the app for a command. */
export function openNightlamp({ packs, data, adminToken, local = false }: LibraryChoice): Promise<Nightlamp> {
  return createNightlamp({
    ...resourcesFor({ packs, data }),
    admin: adminToken === undefined ? undefined : { token: adminToken },
    classServerFile: builtPaths.classServer,
    local,
  });
}
