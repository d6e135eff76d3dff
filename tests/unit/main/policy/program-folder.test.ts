import path from 'node:path';
import { expect, it } from 'vitest';
import { programFolder } from '../../../../main/policy/program-folder.ts';

const started = {
  env: {},
  execPath: '/opt/nightlamp/nightlamp',
  script: undefined,
  platform: 'linux',
  inElectron: true,
} as const;

it.each([
  ['an installed program', started, '/opt/nightlamp'],
  [
    'a portable .exe, which unpacks itself elsewhere',
    { ...started, env: { PORTABLE_EXECUTABLE_DIR: '/stick' } },
    '/stick',
  ],
  [
    'an AppImage, which mounts itself elsewhere',
    { ...started, env: { APPIMAGE: '/stick/Nightlamp.AppImage' } },
    '/stick',
  ],
  [
    'a .app',
    { ...started, platform: 'darwin' as const, execPath: '/stick/Nightlamp.app/Contents/MacOS/Nightlamp' },
    '/stick',
  ],
  ['the command line', { ...started, inElectron: false, script: '/stick/dist/main/cli.js' }, '/stick'],
])('of %s is where a person sees it', (_name, given, folder) => {
  expect(programFolder(given)).toBe(path.resolve(folder));
});
