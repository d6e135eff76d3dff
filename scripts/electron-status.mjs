// Finds Electron's program without `require('electron')`: since Electron 42 that call starts a download and may hang.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {'package-missing' | 'not-downloaded' | 'binary-missing' | 'binary-not-executable' | 'version-mismatch' | 'binary-broken'} Reason
 * @typedef {{ ok: true, version: string, exe: string }} Present
 * @typedef {{ ok: false, reason: Reason, version?: string, exe?: string, detail?: string }} Absent
 */

/** Where the program lies inside Electron's folder, by system. */
const programs = /** @type {Partial<Record<NodeJS.Platform, string>>} */ ({
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
});

/**
 * Whether Electron can be run here, and if not, why.
 * @param {object} [options]
 * @param {string} [options.from] a file or address from which the package is looked for
 * @param {boolean} [options.probe] also runs the program once (as Node, so without a display), which finds missing system libraries
 * @param {NodeJS.ProcessEnv} [options.env]
 * @returns {Present | Absent}
 */
export function electronStatus({ from = import.meta.url, probe = false, env = process.env } = {}) {
  const folder = packageFolder(from);
  if (folder === null) return { ok: false, reason: 'package-missing' };
  const { version } = /** @type {{ version: string }} */ (
    JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  );
  const override = env['ELECTRON_OVERRIDE_DIST_PATH'];
  const pointer = readOrNull(path.join(folder, 'path.txt'));
  if (!pointer && !override) return { ok: false, reason: 'not-downloaded', version };
  const dist = override ?? path.join(folder, 'dist');
  const exe = path.join(dist, pointer ?? programs[process.platform] ?? 'electron');
  if (!existsSync(exe)) return { ok: false, reason: 'binary-missing', version, exe };
  if (!isExecutable(exe)) return { ok: false, reason: 'binary-not-executable', version, exe };
  const found = readOrNull(path.join(dist, 'version'))?.replace(/^v/, '');
  if (found && found !== version)
    return { ok: false, reason: 'version-mismatch', version, exe, detail: found };
  return probe ? probed(exe, version, env) : { ok: true, version, exe };
}

/** @param {string} from @returns {string | null} */
function packageFolder(from) {
  try {
    return path.dirname(createRequire(from).resolve('electron/package.json'));
  } catch {
    return null;
  }
}

/** @param {string} exe @param {string} version @param {NodeJS.ProcessEnv} env @returns {Present | Absent} */
function probed(exe, version, env) {
  const run = spawnSync(exe, ['-p', 'process.versions.electron'], {
    env: { ...env, ELECTRON_RUN_AS_NODE: '1' },
    encoding: 'utf8',
    timeout: 15_000,
  });
  if (run.status !== 0) {
    const detail = (run.stderr || String(run.error ?? '')).trim().slice(0, 300);
    return { ok: false, reason: 'binary-broken', version, exe, detail };
  }
  const found = run.stdout.trim();
  return found === version
    ? { ok: true, version, exe }
    : { ok: false, reason: 'version-mismatch', version, exe, detail: found };
}

/** @param {string} file @returns {string | null} */
function readOrNull(file) {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return null;
  }
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const status = electronStatus({ probe: process.argv.includes('--probe') });
  process.stdout.write(`${JSON.stringify(status)}\n`);
  process.exitCode = status.ok ? 0 : 1;
}
