import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { NtExecutable, NtExecutableResource } from 'pe-library';
import { Resource } from 'resedit';

/**
 * Stand-ins for Electron's three runtimes, made so that the builder can pack the real app on a machine without them. They hold
 * what the builder looks for (version, program, fuse wire, property lists) and can run nothing: never to be published.
 */
export type Platform = 'linux' | 'mac' | 'windows';

/** By this text the fuse tool finds the wire in a program; after it stand version, length and one character per fuse. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** Electron's own wire, version 1, nine fuses, as it is delivered. */
const fuseWire = Buffer.concat([Buffer.from(SENTINEL), Buffer.from([1, 9]), Buffer.from('101100011')]);

export const electronVersion = (
  createRequire(import.meta.url)('electron/package.json') as { version: string }
).version;

/** Writes the runtime of a platform into a folder. */
export async function makeStandIn(platform: Platform, folder: string): Promise<void> {
  await write(path.join(folder, 'version'), electronVersion);
  await { linux: makeLinux, mac: makeMac, windows: makeWindows }[platform](folder);
}

async function makeLinux(folder: string): Promise<void> {
  await write(
    path.join(folder, 'electron'),
    Buffer.concat([Buffer.from('#!/bin/sh\nexit 1\n'), fuseWire]),
    0o755,
  );
  for (const name of ['chrome-sandbox', 'chrome_crashpad_handler'])
    await write(path.join(folder, name), 'stand-in', 0o755);
  for (const name of [
    'LICENSE',
    'LICENSES.chromium.html',
    'icudtl.dat',
    'resources.pak',
    'v8_context_snapshot.bin',
  ]) {
    await write(path.join(folder, name), 'stand-in');
  }
  await writeLocales(path.join(folder, 'locales'));
}

async function makeWindows(folder: string): Promise<void> {
  const [major = 0, minor = 0, patch = 0] = electronVersion.split('.').map(Number);
  const english = { lang: 1033, codepage: 1200 };
  const program = NtExecutable.createEmpty(false, false);
  const resources = NtExecutableResource.from(program);
  const version = Resource.VersionInfo.createEmpty();
  version.lang = english.lang;
  version.setFileVersion(major, minor, patch, 0, english.lang);
  version.setProductVersion(major, minor, patch, 0, english.lang);
  version.setStringValues(english, {
    ProductName: 'Electron',
    FileDescription: 'Electron',
    OriginalFilename: 'electron.exe',
  });
  version.outputToResourceEntries(resources.entries);
  resources.outputResource(program);
  await write(path.join(folder, 'electron.exe'), Buffer.concat([Buffer.from(program.generate()), fuseWire]));
  await write(path.join(folder, 'resources', '.keep'), '');
  await writeLocales(path.join(folder, 'locales'));
}

async function makeMac(folder: string): Promise<void> {
  const contents = path.join(folder, 'Electron.app', 'Contents');
  await write(path.join(contents, 'Info.plist'), propertyList('Electron', 'com.github.Electron'));
  await write(path.join(contents, 'PkgInfo'), 'APPL????');
  await write(path.join(contents, 'MacOS', 'Electron'), '#!/bin/sh\nexit 1\n', 0o755);
  await write(path.join(contents, 'Resources', 'electron.icns'), 'stand-in');
  await write(path.join(contents, 'Resources', 'en.lproj', 'locale.pak'), 'stand-in');
  for (const kind of ['', ' (GPU)', ' (Plugin)', ' (Renderer)']) {
    const name = `Electron Helper${kind}`;
    const helper = path.join(contents, 'Frameworks', `${name}.app`, 'Contents');
    await write(path.join(helper, 'Info.plist'), propertyList(name, 'com.github.Electron.helper'));
    await write(path.join(helper, 'MacOS', name), '#!/bin/sh\nexit 1\n', 0o755);
  }
  const framework = path.join(contents, 'Frameworks', 'Electron Framework.framework');
  await write(path.join(framework, 'Versions', 'A', 'Electron Framework'), fuseWire, 0o755);
  await write(path.join(framework, 'Versions', 'A', 'Resources', 'en.lproj', 'locale.pak'), 'stand-in');
  await symlink(path.join('Versions', 'A', 'Electron Framework'), path.join(framework, 'Electron Framework'));
}

async function writeLocales(folder: string): Promise<void> {
  for (const language of ['de', 'en-GB', 'en-US', 'fr'])
    await write(path.join(folder, `${language}.pak`), 'stand-in');
}

function propertyList(name: string, id: string): string {
  const entries = {
    CFBundleDisplayName: name,
    CFBundleExecutable: name,
    CFBundleIconFile: 'electron.icns',
    CFBundleIdentifier: id,
    CFBundleName: name,
    CFBundlePackageType: 'APPL',
  };
  const lines = Object.entries(entries).map(([key, value]) => `<key>${key}</key><string>${value}</string>`);
  return `<?xml version="1.0" encoding="UTF-8"?><plist version="1.0"><dict>${lines.join('')}</dict></plist>`;
}

async function write(file: string, content: string | Uint8Array, mode = 0o644): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content, { mode });
}
