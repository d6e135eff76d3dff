import type { Context } from 'hono';
import { stream } from 'hono/streaming';
import { setTimeout } from 'node:timers/promises';
import type { FolderLook, FolderWatch, FoundFile } from '../library/folder-watch.ts';
import type { Offered, WatchLine } from './contract.ts';

/** How often a watched folder is looked at, in milliseconds: soon enough to seem at once, seldom enough for a slow stick. */
const LOOK_EVERY = 2_000;

/** Tells what a watched folder holds, line by line whenever that changes, until the page goes away. */
export function watchLines(c: Context, watch: FolderWatch): Response {
  c.header('content-type', 'application/x-ndjson');
  return stream(c, async (lines) => {
    const stop = new AbortController();
    lines.onAbort(() => stop.abort());
    let told = '';
    while (!stop.signal.aborted) {
      const line = `${JSON.stringify(lineOf(await watch.look()))}\n`;
      if (line !== told) await lines.write(line);
      told = line;
      await setTimeout(LOOK_EVERY, null, { signal: stop.signal }).catch(() => undefined);
    }
  });
}

function lineOf(look: FolderLook): WatchLine {
  if (look.state === 'gone') return look;
  return { state: 'there', packs: look.packs.map(offered), recalls: look.recalls.map(offered) };
}

function offered<Report>({ name, bytes, looked }: FoundFile<Report>): Offered<Report> {
  return {
    name,
    bytes,
    report: looked?.ok ? looked.value : null,
    failure: looked && !looked.ok ? looked.failure : null,
  };
}
