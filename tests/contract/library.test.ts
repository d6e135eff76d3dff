import { mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fingerprintOf } from '../../content/pack/keys.ts';
import type {
  ChangesReply,
  FailureReply,
  LibraryReply,
  LicencesReply,
  PackSummary,
} from '../../main/api/contract.ts';
import { startServer, type RunningServer } from '../e2e/server.ts';
import { ask } from './running-app.ts';
import { buildSmallPack, packCommand, trustedKeyFile, type SmallArticle } from './small-pack.ts';

// Every step is a process of its own: on a busy machine they wait for each other.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const kept: SmallArticle = { title: 'Kept', text: 'Nothing changes here.' };
const byOthers: SmallArticle = {
  title: 'By others',
  text: 'Somebody else wrote this.',
  licence: 'CC-BY-4.0',
  attribution: 'Anne Other',
};
const pumps = (text: string, practiceChange?: string): SmallArticle => ({
  title: 'Pumps',
  specialty: 'vascular',
  text,
  ...(practiceChange === undefined ? {} : { practiceChange }),
});

let work: string;
let data: string;
let server: RunningServer;

beforeAll(async () => {
  work = mkdtempSync(path.join(tmpdir(), 'nightlamp-library-'));
  data = path.join(work, 'library');
  const keyFile = trustedKeyFile;
  const first = buildSmallPack(work, {
    id: 'press',
    sequence: 1,
    keyFile,
    articles: { kept, gone: { title: 'Gone', text: 'Gone soon.' }, pumps: pumps('Press once.') },
  });
  const second = buildSmallPack(work, {
    id: 'press',
    sequence: 2,
    keyFile,
    articles: { kept, 'by-others': byOthers, pumps: pumps('Press twice.', 'Press twice, not once.') },
  });
  packCommand('install', first, '--data', data);
  packCommand('install', second, '--data', data);
  server = await startServer([], ['--data', data]);
});
afterAll(async () => {
  await server.stop();
  rmSync(work, { recursive: true, force: true });
});

async function packOf(from: RunningServer): Promise<PackSummary | undefined> {
  const { body } = await ask<LibraryReply>(from, '/api/library');
  return body.packs.find(({ id }) => id === 'press');
}

describe('what the library says of a pack', () => {
  it('the publisher’s key, in words to be read over the telephone', async () => {
    const { publicKey } = JSON.parse(readFileSync(trustedKeyFile, 'utf8')) as { publicKey: string };
    const { keyWords } = (await packOf(server)) ?? {};
    expect(keyWords).toBe(fingerprintOf(publicKey));
    expect(keyWords?.split(' ')).toHaveLength(8);
  });

  it('the licences and who must be named, with how many articles each is for', async () => {
    const { body } = await ask<LicencesReply>(server, '/api/packs/press/licences');
    expect(body.licences).toEqual([
      { licence: 'CC0-1.0', articles: 2 },
      { licence: 'CC-BY-4.0', attribution: 'Anne Other', articles: 1 },
    ]);
  });

  it('what changed since the version before, section by section, practice first', async () => {
    expect((await packOf(server))?.update).toMatchObject({ from: '1.1' });
    const { body } = await ask<ChangesReply>(server, '/api/packs/press/changes');
    expect(body.pack.id).toBe('press');
    expect(body.changes).toMatchObject({ from: { sequence: 1 }, to: { sequence: 2 } });
    expect(body.changes.articles.map(({ article, change }) => [article, change])).toEqual([
      ['pumps', 'changed'],
      ['by-others', 'added'],
      ['gone', 'removed'],
    ]);
    expect(body.changes.articles[0]).toMatchObject({
      specialties: ['vascular'],
      practiceChange: 'Press twice, not once.',
      sections: [{ section: 'text', title: 'Text', change: 'changed' }],
    });
  });
});

describe('where there is no older version', () => {
  it('after a roll-back nothing counts as an update', async () => {
    packCommand('rollback', 'press', '--data', data);
    const rolledBack = await startServer([], ['--data', data]);
    try {
      expect(await packOf(rolledBack)).toMatchObject({
        version: '1.1',
        update: null,
        installed: { previous: '1.2' },
      });
      const refused = await ask<FailureReply>(rolledBack, '/api/packs/press/changes');
      expect(refused.status).toBe(404);
      expect(refused.body.error.code).toBe('changes-not-found');
    } finally {
      await rolledBack.stop();
      packCommand('rollback', 'press', '--data', data);
    }
  });

  it('an older version that was damaged is said, and the newer one goes on being read', async () => {
    const packs = path.join(data, 'packs');
    const older = (await readdir(packs)).find((name) => name.startsWith('press-1.1'));
    truncateSync(path.join(packs, older ?? ''), 100);
    const fresh = await startServer([], ['--data', data]);
    try {
      const refused = await ask<FailureReply>(fresh, '/api/packs/press/changes');
      expect(refused.status).toBe(422);
      expect(refused.body.error.code).toBe('zip-truncated');
      expect((await ask(fresh, '/api/articles/press/pumps')).status).toBe(200);
    } finally {
      await fresh.stop();
    }
  });
});
