import { timingSafeEqual } from 'node:crypto';
import path from 'node:path';
import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import { stream } from 'hono/streaming';
import { z } from 'zod';
import type { VerifyReport } from '../../content/pack/verify.ts';
import type { LibraryAdmin } from '../library/admin.ts';
import { isPackName, isRecallName } from '../library/folder-watch.ts';
import type { CheckLine, CheckReport } from './contract.ts';
import { atTheDoor, packPath } from './door.ts';
import { apiFailure } from './failures.ts';
import { refuse, reply } from './reply.ts';
import { watchLines } from './watch-lines.ts';

/** Who may change the library: the window by itself, or whoever holds the token printed by `serve --admin`. */
export interface AdminScope {
  readonly admin: LibraryAdmin;
  /** Null where no one else can reach the app: the scheme of the window. */
  readonly token: string | null;
}

/** Header that carries the token; a page elsewhere cannot set it without being asked first. */
export const ADMIN_HEADER = 'x-nightlamp-admin';

/** A line of progress for so many files checked. */
const PROGRESS_STEP = 25;

const ticketPath = z.object({ ticket: z.uuid() });
const allowed = z.object({ older: z.literal('true').optional(), untrusted: z.literal('true').optional() });

const folderPath = z
  .string()
  .min(1)
  .max(4096)
  .refine((folder) => path.isAbsolute(folder), 'give the whole path');
const packInFolder = z.object({
  folder: folderPath,
  name: z.string().max(255).refine(isPackName, 'name a pack file'),
});
const recallInFolder = z.object({
  folder: folderPath,
  name: z.string().max(255).refine(isRecallName, 'name a recall list'),
});

/** Routes that change the library. Without a scope each is refused, and says so. */
export function adminRoutes(scope: AdminScope | null) {
  const admin = scope?.admin;
  const onlyAdmins = createMiddleware(async (c, next) => {
    const may =
      scope !== null && (scope.token === null || sameToken(scope.token, c.req.header(ADMIN_HEADER) ?? ''));
    return may
      ? await next()
      : refuse(c, apiFailure('not-allowed', 'This server was not started to change the library.'));
  });

  return new Hono()
    .get('/', (c) =>
      c.json({
        admin:
          scope !== null &&
          (scope.token === null || sameToken(scope.token, c.req.header(ADMIN_HEADER) ?? '')),
      }),
    )
    .use(onlyAdmins)
    .get('/update-sources', (c) => c.json({ folders: admin?.updateSources ?? [] }))
    .post('/incoming', async (c) => {
      const bytes = c.req.raw.body;
      if (!admin || !bytes) return refuse(c, apiFailure('bad-request', 'The request carries no pack.'));
      return reply(c, await admin.bring(bytes));
    })
    .post('/incoming/from-folder', atTheDoor('query', packInFolder), async (c) => {
      const { folder, name } = c.req.valid('query');
      return admin ? reply(c, await admin.bringFrom(folder, name)) : refuse(c, noAdmin());
    })
    .get('/watch', atTheDoor('query', z.object({ folder: folderPath })), (c) => {
      if (!admin) return refuse(c, noAdmin());
      return watchLines(c, admin.watch(c.req.valid('query').folder));
    })
    .post('/incoming/:ticket', atTheDoor('param', ticketPath), atTheDoor('query', allowed), async (c) => {
      const { older, untrusted } = c.req.valid('query');
      if (!admin) return refuse(c, noAdmin());
      const allow = { allowOlder: older === 'true', allowUntrusted: untrusted === 'true' };
      return reply(c, await admin.install(c.req.valid('param').ticket, allow));
    })
    .delete('/incoming/:ticket', atTheDoor('param', ticketPath), async (c) => {
      await admin?.discard(c.req.valid('param').ticket);
      return c.json({ discarded: true });
    })
    .post('/recalls', async (c) => {
      const bytes = c.req.raw.body;
      if (!admin || !bytes)
        return refuse(c, apiFailure('bad-request', 'The request carries no recall list.'));
      return reply(c, await admin.bringRecall(bytes));
    })
    .post('/recalls/from-folder', atTheDoor('query', recallInFolder), async (c) => {
      const { folder, name } = c.req.valid('query');
      return admin ? reply(c, await admin.bringRecallFrom(folder, name)) : refuse(c, noAdmin());
    })
    .post('/recalls/:ticket', atTheDoor('param', ticketPath), async (c) =>
      admin ? reply(c, await admin.putInForce(c.req.valid('param').ticket)) : refuse(c, noAdmin()),
    )
    .get('/packs/:pack/check', atTheDoor('param', packPath), (c) => {
      if (!admin) return refuse(c, noAdmin());
      const { pack } = c.req.valid('param');
      c.header('content-type', 'application/x-ndjson');
      return stream(c, async (lines) => {
        const write = (line: CheckLine) => lines.write(`${JSON.stringify(line)}\n`);
        const stop = new AbortController();
        lines.onAbort(() => stop.abort());
        const report = await admin.check(pack, {
          signal: stop.signal,
          onProgress: ({ files, of }) => {
            if (files % PROGRESS_STEP === 0) void write({ type: 'progress', files, of });
          },
        });
        await write(
          report.ok
            ? { type: 'report', report: checkReportOf(report.value) }
            : { type: 'failure', failure: report.failure },
        );
      });
    })
    .post('/packs/:pack/rollback', atTheDoor('param', packPath), async (c) =>
      admin ? reply(c, await admin.rollBack(c.req.valid('param').pack)) : refuse(c, noAdmin()),
    )
    .delete('/packs/:pack', atTheDoor('param', packPath), async (c) =>
      admin ? reply(c, await admin.remove(c.req.valid('param').pack)) : refuse(c, noAdmin()),
    );
}

function checkReportOf({ files, matching, changed, failure, sentence }: VerifyReport): CheckReport {
  return {
    sound: changed.length === 0 && failure === null,
    files,
    matching,
    changed: [...changed],
    failure,
    sentence,
  };
}

function noAdmin() {
  return apiFailure('not-allowed', 'This server was not started to change the library.');
}

function sameToken(expected: string, given: string): boolean {
  const a = Buffer.from(expected);
  const b = Buffer.from(given);
  return a.length === b.length && timingSafeEqual(a, b);
}
