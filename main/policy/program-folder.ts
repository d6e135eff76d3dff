import { realpathSync } from 'node:fs';
import path from 'node:path';

/** What tells where the program was started from. */
interface Started {
  readonly env: NodeJS.ProcessEnv;
  readonly execPath: string;
  readonly script: string | undefined;
  readonly platform: NodeJS.Platform;
  readonly inElectron: boolean;
}

const now = (): Started => ({
  env: process.env,
  execPath: process.execPath,
  script: process.argv[1],
  platform: process.platform,
  inElectron: process.versions['electron'] !== undefined,
});

/**
 * The folder a person sees the program in: beside the portable .exe or the AppImage rather than where these unpack
 * themselves, beside the .app on macOS, and for the command line the folder that holds `dist`.
 */
export function programFolder(started: Started = now()): string {
  const { env, execPath, script, platform, inElectron } = started;
  if (env['PORTABLE_EXECUTABLE_DIR']) return env['PORTABLE_EXECUTABLE_DIR'];
  if (env['APPIMAGE']) return path.dirname(env['APPIMAGE']);
  if (!inElectron) return path.resolve(path.dirname(linkTarget(script ?? '.')), '..', '..');
  return platform === 'darwin' ? path.resolve(execPath, '../../../..') : path.dirname(execPath);
}

/** `npx nightlamp` starts a link in node_modules/.bin. */
function linkTarget(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}
