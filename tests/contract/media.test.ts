import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Failure } from '../../content/model/result.ts';
import { buildSmallPack, cli, trustedKeyFile } from './small-pack.ts';

// Every step is a process of its own: on a busy machine they wait for each other.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/*
 * Real disks that are full, read-only or pulled out: memory file systems, mounted in a name space of their own, so that nothing
 * of the machine is touched and everything is gone when the script ends.
 */
const canMount =
  spawnSync('unshare', [
    '-rm',
    'bash',
    '-c',
    // Some kernels let only root make a disk read-only.
    'mount -t tmpfs -o size=64k none /mnt && mount -o remount,ro /mnt && ! touch /mnt/x 2> /dev/null',
  ]).status === 0;
if (!canMount)
  process.stderr.write(
    'NOT VERIFIED here: full, read-only and pulled-out disks (no mounting and remounting here)\n',
  );

let work: string;
let small: string;
let large: string;
let mount: string;

/** Text that does not compress. */
function noise(kilobytes: number): string {
  const lines = Array.from({ length: kilobytes * 8 }, (_, line) =>
    createHash('sha512').update(String(line)).digest('base64url'),
  );
  return lines.join('.\n\n');
}

beforeAll(() => {
  work = mkdtempSync(path.join(tmpdir(), 'nightlamp-media-'));
  mount = path.join(work, 'mount');
  mkdirSync(mount);
  const pack = (sequence: number, text: string): string =>
    buildSmallPack(work, {
      id: 'disk',
      sequence,
      keyFile: trustedKeyFile,
      articles: { one: { title: 'One', text } },
    });
  small = pack(1, 'A small one.');
  large = pack(2, noise(200));
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Runs a script of the shell with `nightlamp`, `$mount`, `$small` and `$large`; gives the lines it printed. */
function inNameSpace(script: string): string[] {
  const nightlamp = `nightlamp() { "${process.execPath}" "${cli}" pack "$@"; }`;
  const { stdout, stderr } = spawnSync('unshare', ['-rm', 'bash', '-c', `${nightlamp}\n${script}`], {
    encoding: 'utf8',
    env: { ...process.env, mount, small, large, work },
  });
  if (stdout === '') throw new Error(stderr);
  return stdout.trim().split('\n');
}

function errorOf(line: string | undefined): Failure {
  const { error } = JSON.parse(line ?? '{}') as { error?: Failure };
  if (!error) throw new Error(`no refusal: ${line}`);
  return error;
}

const listed = (line: string | undefined): unknown[] =>
  (JSON.parse(line ?? '{}') as { packs: { version: string }[] }).packs.map(({ version }) => version);

describe.skipIf(!canMount)('a disk that is full', () => {
  it('stops an update with a clear sentence; the pack there was goes on being the library', () => {
    const [first, refused, list, check] = inNameSpace(`
      mount -t tmpfs -o size=128k none "$mount"
      nightlamp install "$small" --data "$mount" --json
      nightlamp install "$large" --data "$mount" --json
      nightlamp list --data "$mount" --json
      nightlamp verify "$mount"/packs/*.nlpack --json
    `);
    expect(first).toContain('"sequence":1');
    expect(errorOf(refused)).toMatchObject({
      code: 'disk-full',
      message: 'The pack could not be installed, because the disk is full.',
    });
    expect(errorOf(refused).hint).toContain('The packs you had are still in place.');
    expect(listed(list)).toEqual(['1.1']);
    expect(check).toContain('"sound":true');
  });

  it('stops a build with a clear sentence, and leaves no part of a pack', () => {
    const [refused, left] = inNameSpace(`
      mount -t tmpfs -o size=64k none "$mount"
      nightlamp build "$work/source-disk-2" --out "$mount/out.nlpack" --json 2> "$work/warnings"
      ls -A "$mount" | wc -l
    `);
    expect(errorOf(refused).message).toContain('because the disk is full');
    expect(left).toBe('0');
  });
});

describe.skipIf(!canMount)('a disk that is read-only', () => {
  it('refuses an installation and goes on being read', () => {
    const [, refused, list] = inNameSpace(`
      mount -t tmpfs -o size=4m none "$mount"
      nightlamp install "$small" --data "$mount" --json
      mount -o remount,ro "$mount"
      nightlamp install "$large" --data "$mount" --json
      nightlamp list --data "$mount" --json
    `);
    expect(errorOf(refused).code).toBe('read-only');
    expect(errorOf(refused).message).toContain('is read-only');
    expect(listed(list)).toEqual(['1.1']);
  });

  it('is a fine place to install from', () => {
    const [installed] = inNameSpace(`
      mount -t tmpfs -o size=4m none "$mount"
      cp "$large" "$mount/stick.nlpack"
      mount -o remount,ro "$mount"
      nightlamp install "$mount/stick.nlpack" --data "$work/from-read-only" --json
    `);
    expect(installed).toContain('"sequence":2');
  });
});

describe('a stick that is pulled out', () => {
  it.runIf(process.platform === 'linux')('while it is read: nothing changes, and it is said', () => {
    // The system answers every read of this file with the error of a medium that went away.
    const { stdout } = spawnSync(
      process.execPath,
      [cli, 'pack', 'install', '/proc/self/mem', '--data', path.join(work, 'pulled'), '--json'],
      { encoding: 'utf8' },
    );
    expect(errorOf(stdout)).toMatchObject({
      code: 'media-gone',
      message:
        'The pack could not be installed, because the stick, disc or network share went away half-way.',
    });
  });

  it.skipIf(!canMount)(
    'while it is watched: it is said at once, and what it brings next time is offered',
    () => {
      // The script reads a line and only then does the next thing: nothing here waits for a clock.
      const events = inNameSpace(`
      nightlamp_watch() {
        exec "${process.execPath}" "${cli}" pack install --watch "$mount" --data "$work/watched" --yes --json
      }
      coproc CLI { nightlamp_watch; }
      next() { read -r line <&"\${CLI[0]}"; echo "$line"; }
      mount -t tmpfs -o size=4m none "$mount"
      cp "$small" "$mount/one.nlpack"
      next; next; next
      umount -l "$mount"
      next
      mount -t tmpfs -o size=4m none "$mount"
      cp "$large" "$mount/two.nlpack"
      next; next; next
      kill -INT "$CLI_PID"
    `).map((line) => (JSON.parse(line) as { type: string }).type);
      expect(events).toEqual(['watching', 'offered', 'installed', 'gone', 'back', 'offered', 'installed']);
    },
  );
});
