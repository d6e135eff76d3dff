import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failed, success } from '../../../../content/model/result.ts';
import { createIncoming, discardForgotten } from '../../../../main/library/incoming.ts';
import { openStore, type Store } from '../../../../main/library/store.ts';

let work: string;
let store: Store;

beforeEach(async () => {
  work = await mkdtemp(path.join(tmpdir(), 'nightlamp-incoming-'));
  store = openStore(work);
});
afterEach(() => rm(work, { recursive: true, force: true }));

const waiting = (): Promise<string[]> => readdir(path.join(work, 'incoming'));
const kind = { extension: '.nlpack', what: 'The pack' };

describe('a file that was brought in', () => {
  it('waits under its ticket until it is discarded', async () => {
    const incoming = createIncoming(store, kind, async () => success('looked at'));
    const brought = await incoming.bring(Readable.from([Buffer.from('bytes')]));
    if (!brought.ok) throw new Error(brought.failure.message);
    expect(brought.value.report).toBe('looked at');
    expect(await waiting()).toEqual([`${brought.value.ticket}.nlpack`]);
    await incoming.discard(brought.value.ticket);
    expect(await waiting()).toEqual([]);
    expect(incoming.fileOf(brought.value.ticket)).toBeNull();
  });

  it('is not kept when it is refused', async () => {
    const failure = { code: 'not-a-zip', message: 'It is none.', hint: 'Choose another.' };
    const incoming = createIncoming(store, kind, async () => failed(failure));
    expect(await incoming.bring(Readable.from([Buffer.from('bytes')]))).toMatchObject({ failure });
    expect(await waiting()).toEqual([]);
  });

  it('and forgotten is removed after a day, not before', async () => {
    const incoming = createIncoming(store, kind, async () => success('looked at'));
    await incoming.bring(Readable.from([Buffer.from('bytes')]));
    const hour = 60 * 60 * 1000;
    await discardForgotten(store, Date.now() + 23 * hour);
    expect(await waiting()).toHaveLength(1);
    await discardForgotten(store, Date.now() + 25 * hour);
    expect(await waiting()).toEqual([]);
  });

  it('is nothing to clear up where there is no library folder', async () => {
    await expect(discardForgotten(openStore(path.join(work, 'none')))).resolves.toBeUndefined();
  });
});
