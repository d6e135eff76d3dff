import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { PACK_EXTENSION } from '../../../content/model/pack.ts';

/** What the program was started with; what a second start hands to the first. Paths are absolute. */
export const launchSchema = z.strictObject({
  /** Pack files to open. */
  packs: z.array(z.string().max(4_096)).max(20),
  /** Folder for everything the program keeps, instead of the system's place for it. */
  data: z.string().max(4_096).nullable(),
  /** Report on this installation and end, without showing a window. */
  health: z.boolean(),
  /** Draw without the graphics card: for old cards and drivers that leave the window white. */
  softwareRendering: z.boolean(),
  /** Keep a dump on this machine when a part of the program crashes. Off unless asked: a dump may hold what was on the screen. */
  crashDumps: z.boolean(),
});
export type Launch = z.infer<typeof launchSchema>;

const options = {
  data: { type: 'string' },
  health: { type: 'boolean' },
  'software-rendering': { type: 'boolean' },
  'crash-dumps': { type: 'boolean' },
} as const;

/**
 * Reads the command line. Switches that are not ours belong to Chromium and are passed over.
 * @param argv everything after the program, as the system gave it
 * @param folder the folder relative paths start from
 */
export function readLaunch(argv: readonly string[], folder: string): Launch {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
  });
  return {
    packs: positionals
      .filter((word) => word.endsWith(PACK_EXTENSION))
      .map((file) => path.resolve(folder, file)),
    data: typeof values.data === 'string' && values.data !== '' ? path.resolve(folder, values.data) : null,
    health: values.health === true,
    softwareRendering: values['software-rendering'] === true,
    crashDumps: values['crash-dumps'] === true,
  };
}
