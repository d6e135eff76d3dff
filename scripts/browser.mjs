// Finds the Chromium the tests drive: one that is installed, else Playwright's download, else Debian's package.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

const installed = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']]
    .filter((folder) => folder !== undefined)
    .map((folder) => path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
};

/** @returns {string | undefined} */
function findInstalled() {
  const named = process.env['NIGHTLAMP_CHROMIUM'];
  const places = installed[/** @type {keyof typeof installed} */ (process.platform)] ?? [];
  return [...(named ? [named] : []), ...places, chromium.executablePath()].find((file) => existsSync(file));
}

/**
 * The path of a browser to test with, installing one where that is possible.
 * @returns {string}
 * @throws {Error} that says what was tried and what to do
 */
export function browserForTests() {
  const found = findInstalled();
  if (found) return found;
  process.stderr.write('No Chromium or Chrome is installed; trying Playwright’s download …\n');
  spawnSync('npx', ['playwright', 'install', 'chromium'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  const downloaded = findInstalled();
  if (downloaded) return downloaded;
  if (process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    process.stderr.write('The download failed; installing Debian’s chromium …\n');
    execFileSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'] });
    execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const fromDebian = findInstalled();
    if (fromDebian) return fromDebian;
  }
  throw new Error(
    'The browser tests need Chromium or Chrome: none is installed, Playwright’s download failed, and it could not be installed ' +
      'with apt-get. Install one, or name its program in NIGHTLAMP_CHROMIUM, and run the tests again.',
  );
}
