import { say } from './output.ts';
import { builtPaths, bundledPacks } from './paths.ts';
import { version } from './version.ts';
import { pinnedKeys } from '../library/trust.ts';
import { createNightlamp, type Nightlamp } from '../nightlamp.ts';

/** Opens the app for a command: the packs named, or those that come with the build when none is named. */
export function openNightlamp(packs: readonly string[]): Promise<Nightlamp> {
  return createNightlamp({
    packs: packs.length > 0 ? packs : bundledPacks(),
    rendererDir: builtPaths.renderer,
    workerFile: builtPaths.worker,
    trustedKeys: pinnedKeys(false),
    version,
    onFault: (fault) => say(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)),
  });
}
