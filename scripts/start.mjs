// `npm start`: builds what is stale, then opens the Electron window; where its binary cannot be had, serves the same app to a
// browser on this machine and says why.
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { electronStatus } from './electron-status.mjs';

const root = path.resolve(import.meta.dirname, '..');

const built = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' });
if (built.status !== 0) process.exit(built.status ?? 1);

const { exe, why } = findElectron();
const child = exe
  ? spawn(exe, ['.', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' })
  : serveInstead(why ?? 'Electron is not there');
child.on('exit', (code) => process.exit(code ?? 0));
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.on(signal, () => child.kill(signal));

/** @returns {{ exe?: string, why?: string }} */
function findElectron() {
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'])
    return { why: 'there is no display' };
  const first = electronStatus({ probe: true });
  if (first.ok) return { exe: first.exe };
  if (first.reason !== 'not-downloaded')
    return { why: `Electron’s program cannot be used (${first.reason})` };
  process.stderr.write('Electron’s program is not there yet; trying to download it …\n');
  const installer = path.join(root, 'node_modules', '.bin', 'install-electron');
  spawnSync(installer, [], {
    cwd: root,
    stdio: 'ignore',
    shell: process.platform === 'win32',
    timeout: 300_000,
  });
  const second = electronStatus({ probe: true });
  return second.ok
    ? { exe: second.exe }
    : { why: `Electron’s program could not be downloaded (${second.reason})` };
}

/** @param {string} why */
function serveInstead(why) {
  process.stderr.write(
    `No Electron window, because ${why}: the same app is served to your browser instead.\n`,
  );
  const server = spawn(process.execPath, ['dist/main/cli.js', 'serve', '--open', ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  });
  return server;
}
