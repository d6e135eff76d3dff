import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { electronStatus } from '../../../scripts/electron-status.mjs';

let folder: string;
let from: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'nightlamp-status-'));
  from = path.join(folder, 'checkout.js');
});
afterEach(() => rmSync(folder, { recursive: true }));

const packageFolder = () => path.join(folder, 'node_modules/electron');
const program = () => path.join(packageFolder(), 'dist/electron');

function write(file: string, content: string, mode = 0o644): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content, { mode });
}

/** Electron's package as npm installs it: without a program. */
function installPackage(): void {
  write(path.join(packageFolder(), 'package.json'), JSON.stringify({ name: 'electron', version: '45.4.1' }));
}

/** What its download adds. */
function addProgram(script: string, version = '45.4.1'): void {
  write(path.join(packageFolder(), 'path.txt'), 'electron');
  write(path.join(packageFolder(), 'dist/version'), version);
  write(program(), `#!/bin/sh\n${script}\n`, 0o755);
}

test('says that the package is missing, or its program was never downloaded', () => {
  expect(electronStatus({ from, env: {} })).toEqual({ ok: false, reason: 'package-missing' });
  installPackage();
  expect(electronStatus({ from, env: {} })).toEqual({
    ok: false,
    reason: 'not-downloaded',
    version: '45.4.1',
  });
});

test('says that the program is gone, cannot be run, or is of another version', () => {
  installPackage();
  addProgram('exit 0');
  rmSync(program());
  expect(electronStatus({ from, env: {} })).toMatchObject({ ok: false, reason: 'binary-missing' });
  addProgram('exit 0', '44.0.0');
  expect(electronStatus({ from, env: {} })).toMatchObject({
    ok: false,
    reason: 'version-mismatch',
    detail: '44.0.0',
  });
});

test.skipIf(process.platform === 'win32')('says that the program may not be run', () => {
  installPackage();
  addProgram('exit 0');
  chmodSync(program(), 0o644);
  expect(electronStatus({ from, env: {} })).toMatchObject({ ok: false, reason: 'binary-not-executable' });
});

test.skipIf(process.platform === 'win32')(
  'runs the program once when asked to, as Node and so without a display',
  () => {
    installPackage();
    addProgram('[ "$ELECTRON_RUN_AS_NODE" = 1 ] && echo 45.4.1');
    expect(electronStatus({ from, probe: true, env: {} })).toEqual({
      ok: true,
      version: '45.4.1',
      exe: program(),
    });
    addProgram('echo "libgtk-3.so.0: cannot open" >&2; exit 127');
    expect(electronStatus({ from, probe: true, env: {} })).toMatchObject({
      reason: 'binary-broken',
      detail: 'libgtk-3.so.0: cannot open',
    });
    addProgram('echo 44.0.0');
    expect(electronStatus({ from, probe: true, env: {} })).toMatchObject({
      reason: 'version-mismatch',
      detail: '44.0.0',
    });
  },
);

test.skipIf(process.platform === 'win32')('believes a folder that was named for the program', () => {
  installPackage();
  const dist = path.join(folder, 'elsewhere');
  write(path.join(dist, 'electron'), '#!/bin/sh\nexit 0\n', 0o755);
  const status = electronStatus({ from, env: { ELECTRON_OVERRIDE_DIST_PATH: dist } });
  if (process.platform === 'linux')
    expect(status).toEqual({ ok: true, version: '45.4.1', exe: path.join(dist, 'electron') });
  else expect(status).toMatchObject({ reason: 'binary-missing' });
});
