import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { failed, success, type Failure, type Result } from '../../content/model/result.ts';
import type { Store } from './store.ts';
import { systemFailure } from './system-failure.ts';

/** Largest file taken in: 4 GiB, the size of a file on a FAT stick. */
const LARGEST_FILE = 4 * 1024 ** 3;

/** Something that was brought in and looked at, but has changed nothing yet. */
export interface Brought<Report> {
  readonly ticket: string;
  readonly report: Report;
}

/** Files of one kind that were brought in and wait for a word. */
export interface Incoming<Report> {
  /** Takes a file's bytes in and looks at them; what is refused is not kept. */
  bring(bytes: Readable): Promise<Result<Brought<Report>>>;
  /** Where a file waits; null where none does under this ticket. */
  fileOf(ticket: string): string | null;
  discard(ticket: string): Promise<void>;
}

/** Keeps incoming files apart from the library until somebody decides about them. */
export function createIncoming<Report>(
  store: Store,
  kind: { readonly extension: string; readonly what: string },
  inspect: (file: string) => Promise<Result<Report>>,
): Incoming<Report> {
  const waiting = new Map<string, string>();
  const folder = incomingFolder(store);
  return {
    async bring(bytes) {
      const ticket = randomUUID();
      const file = path.join(folder, `${ticket}${kind.extension}`);
      try {
        await mkdir(folder, { recursive: true });
        await pipeline(bytes, atMost(LARGEST_FILE), createWriteStream(file, { flags: 'wx' }));
      } catch (error) {
        await rm(file, { force: true });
        if (error instanceof TooLarge) return failed(tooLarge);
        return failed(systemFailure(error, `${kind.what} could not be taken in`));
      }
      const report = await inspect(file);
      if (!report.ok) {
        await rm(file, { force: true });
        return report;
      }
      waiting.set(ticket, file);
      return success({ ticket, report: report.value });
    },
    fileOf: (ticket) => waiting.get(ticket) ?? null,
    async discard(ticket) {
      const file = waiting.get(ticket);
      waiting.delete(ticket);
      if (file) await rm(file, { force: true });
    },
  };
}

const incomingFolder = (store: Store): string => path.join(store.dir, 'incoming');

/** After this many milliseconds nobody decides about a file any more: a day. */
const FORGOTTEN_AFTER = 24 * 60 * 60 * 1000;

/** Removes what was brought in and never decided about, such as by a program that was ended meanwhile. */
export async function discardForgotten(store: Store, now: number = Date.now()): Promise<void> {
  const folder = incomingFolder(store);
  const names = await readdir(folder).catch(() => []);
  for (const file of names.map((name) => path.join(folder, name))) {
    const age = await stat(file).then(
      ({ mtimeMs }) => now - mtimeMs,
      () => 0,
    );
    // What cannot be removed now is tried again with the next start.
    if (age > FORGOTTEN_AFTER) await rm(file, { force: true }).catch(() => undefined);
  }
}

class TooLarge extends Error {}

const tooLarge: Failure = {
  code: 'too-large',
  message: 'The file is larger than any pack may be (4 GB).',
  hint: 'Nothing was changed. Check that it is a pack or a recall list.',
};

function atMost(limit: number): Transform {
  let taken = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      taken += chunk.length;
      done(taken > limit ? new TooLarge() : null, chunk);
    },
  });
}
