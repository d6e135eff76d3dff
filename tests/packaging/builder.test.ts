import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getRawHeader, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { built, root } from './built.ts';
import { makeStandIn, type Platform } from './stand-ins.ts';

const require = createRequire(import.meta.url);

/** The builder's own check of its file. An internal path, which is why the builder's version is pinned. */
const { getConfig, validateConfiguration } = require('app-builder-lib/out/util/config/config') as {
  getConfig: (folder: string, file: string, request: null) => Promise<Record<string, unknown>>;
  validateConfiguration: (config: object, log: object) => Promise<void>;
};
const { DebugLogger } = require('builder-util') as { DebugLogger: new (enabled: boolean) => object };

/** Where the builder puts things, by platform. */
const layouts = {
  linux: { flag: '--linux', program: 'linux-unpacked/nightlamp', resources: 'linux-unpacked/resources' },
  windows: { flag: '--win', program: 'win-unpacked/Nightlamp.exe', resources: 'win-unpacked/resources' },
  mac: { flag: '--mac', program: 'mac/Nightlamp.app', resources: 'mac/Nightlamp.app/Contents/Resources' },
} as const satisfies Record<Platform, { flag: string; program: string; resources: string }>;

/** A fuse as the wire writes it: one character. */
const off = '0'.charCodeAt(0);
const on = '1'.charCodeAt(0);

/** The fuses a release must have; those not named keep Electron's own setting. */
const fuses = {
  [FuseV1Options.RunAsNode]: off,
  [FuseV1Options.EnableCookieEncryption]: off,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: off,
  [FuseV1Options.EnableNodeCliInspectArguments]: off,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: on,
  [FuseV1Options.OnlyLoadAppFromAsar]: on,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: off,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: off,
};

let folder: string;
beforeAll(async () => {
  for (const file of ['main/electron.js', 'main/preload.cjs', 'renderer/index.html', 'packs/starter.nlpack'])
    built(file);
  folder = await mkdtemp(path.join(tmpdir(), 'nightlamp-packaging-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('electron-builder.yml', () => {
  test('passes the builder’s own check', async () => {
    const config = await getConfig(root, 'electron-builder.yml', null);
    await expect(validateConfiguration(config, new DebugLogger(false))).resolves.toBeUndefined();
  });

  test('a mistake in it would be found', async () => {
    const config = { ...(await getConfig(root, 'electron-builder.yml', null)), asarr: true };
    await expect(validateConfiguration(config, new DebugLogger(false))).rejects.toThrow(
      /unknown property 'asarr'/,
    );
  });

  test('names every installer that is promised', async () => {
    const config = await getConfig(root, 'electron-builder.yml', null);
    const targets = (platform: string) => {
      const { target } = config[platform] as { target: { target: string; arch: string[] }[] };
      return Object.fromEntries(target.map((entry) => [entry.target, entry.arch]));
    };
    expect(targets('win')).toEqual({ nsis: ['x64'], msi: ['x64'], portable: ['x64'], zip: ['x64'] });
    expect(targets('mac')).toEqual({ dmg: ['arm64', 'x64'], zip: ['arm64', 'x64'] });
    expect(targets('linux')).toEqual({
      AppImage: ['x64', 'arm64'],
      deb: ['x64', 'arm64'],
      'tar.gz': ['x64', 'arm64'],
    });
    expect(config['nsis']).toMatchObject({ oneClick: false, perMachine: false });
    expect(config['msi']).toMatchObject({ perMachine: true, runAfterFinish: false });
  });
});

/** The builder packs for macOS only where symbolic links are ordinary files; the CI job on macOS packs that one anyway. */
const packable = (Object.keys(layouts) as Platform[]).filter(
  (platform) => platform !== 'mac' || process.platform !== 'win32',
);

describe.each(packable)('packed for %s', (platform) => {
  const { flag, program, resources } = layouts[platform];
  let output: string;

  beforeAll(async () => {
    const runtime = path.join(folder, platform, 'runtime');
    output = path.join(folder, platform, 'packed');
    await makeStandIn(platform, runtime);
    // A stand-in cannot be signed; on macOS the builder would try.
    const instead = { electronDist: runtime, 'directories.output': output, 'mac.identity': 'null' };
    const settings = Object.entries(instead).map(([key, value]) => `-c.${key}=${value}`);
    await runBuilder([flag, 'dir', '--x64', ...settings]);
  }, 240_000);

  test('the archive holds the built app and nothing else', async () => {
    const listed = listPackage(path.join(output, resources, 'app.asar'), { isPack: false }).map((name) =>
      name.replaceAll('\\', '/'),
    );
    const expected = [...(await filesBelow('main')), ...(await filesBelow('renderer'))].filter(
      (name) => name !== '/dist/main/cli.js',
    );
    const files = listed.filter((name) => path.posix.extname(name) !== '');
    expect(files.sort()).toEqual([...expected, '/package.json'].sort());
    expect(listed.filter((name) => /node_modules|\.map$|\.ts$|\.tsbuild/.test(name))).toEqual([]);
  });

  test('every file of the archive carries the digest it is checked against', () => {
    const { header } = getRawHeader(path.join(output, resources, 'app.asar'));
    const bare = entriesOf(header as unknown as AsarFolder).filter(
      (entry) => entry.integrity?.algorithm !== 'SHA256',
    );
    expect(bare).toEqual([]);
  });

  test('the packs lie beside the archive, as they were built', async () => {
    expect(await readdir(path.join(output, resources, 'packs'))).toEqual(await readdir(built('packs')));
    const [packed, original] = await Promise.all([
      readFile(path.join(output, resources, 'packs', 'starter.nlpack')),
      readFile(built('packs/starter.nlpack')),
    ]);
    expect(packed.equals(original)).toBe(true);
    await access(path.join(output, resources, 'LICENSE.nightlamp.txt'));
  });

  test('the fuses are set for a release', async () => {
    const wire: Record<string, unknown> = { ...(await getCurrentFuseWire(path.join(output, program))) };
    expect(Object.fromEntries(Object.keys(fuses).map((fuse) => [fuse, wire[fuse]]))).toEqual(fuses);
  });
});

interface AsarFolder {
  readonly files?: Readonly<Record<string, AsarFolder>>;
  readonly integrity?: { readonly algorithm: string };
}

function entriesOf(entry: AsarFolder): AsarFolder[] {
  return entry.files ? Object.values(entry.files).flatMap(entriesOf) : [entry];
}

/** Files of a folder of dist, as the archive names them; maps are for developers. */
async function filesBelow(part: string): Promise<string[]> {
  const found = await readdir(built(part), { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
    .map(
      (entry) => `/${path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')}`,
    );
}

async function runBuilder(args: readonly string[]): Promise<void> {
  const builder = path.join(root, 'node_modules/electron-builder/cli.js');
  const child = spawn(process.execPath, [builder, ...args, '--publish', 'never'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`The builder ended with ${code}:\n${said}`);
}
