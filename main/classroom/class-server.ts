/**
 * Serves a class, in a thread of its own: thirty phones do not slow the teacher's window, and the window's own process holds
 * no server. The thread opens the packs again, and only those it can verify.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { verifyPack } from '../../content/pack/verify.ts';
import type { Failure } from '../../content/model/result.ts';
import { DEFAULT_PORT, serve } from '../hosts/http/serve.ts';
import { createNightlamp, type Nightlamp } from '../nightlamp.ts';
import { createClassHub } from './class-hub.ts';
import { classPolicy } from './class-policy.ts';
import type { ClassNews, ClassOrder, ClassStart } from './protocol.ts';

/** How long the last word to those who follow may take on its way before their connections are closed. */
const GOODBYE_MS = 150;

const start = workerData as ClassStart;
const tell = (news: ClassNews): void => parentPort?.postMessage(news);
const fault = (reason: unknown): void =>
  tell({ type: 'fault', text: reason instanceof Error ? (reason.stack ?? reason.message) : String(reason) });

const hub = createClassHub(() =>
  tell({ type: 'people', readers: hub.readers(), following: hub.following() }),
);

async function open(): Promise<void> {
  const nightlamp = await createNightlamp({
    ...start,
    policy: classPolicy(start.policy),
    onFault: fault,
    classHub: hub,
  });
  const refusal = await unverified(nightlamp);
  if (refusal) {
    await nightlamp.close();
    return tell({ type: 'refused', failure: refusal });
  }
  const served = await serve({
    fetch: nightlamp.fetch,
    host: start.address,
    port: start.port,
    onReader: (device) => hub.seen(device),
  });
  parentPort?.on('message', (order: ClassOrder) => {
    if (order.type === 'show') return hub.show(order.section);
    hub.close();
    setTimeout(() => void end(), GOODBYE_MS);
  });
  async function end(): Promise<void> {
    await served.close();
    await nightlamp.close();
    process.exit();
  }
  tell({ type: 'open', url: served.url, notice: served.notice });
}

/** Why nothing may be served: no pack is verified, or a file of one does not match its signed list. */
async function unverified({ library }: Nightlamp): Promise<Failure | null> {
  const trustedKeys = [...start.trustedKeys, ...start.policy.policy.trustedKeys].map((key) => key.publicKey);
  for (const { file } of library.files()) {
    const report = await verifyPack(file, { trustedKeys });
    if (!report.ok) return report.failure;
    const { changed, failure, sentence } = report.value;
    if (changed.length > 0 || failure !== null)
      return { code: 'class-pack-unsound', message: sentence, hint: SOUND };
  }
  if (library.packs().length > 0) return null;
  return {
    code: 'class-nothing-verified',
    message: 'No pack here is signed by a key this machine trusts.',
    hint: SIGNED,
  };
}

const SOUND = 'Replace the pack (Library → Check content). Nothing was served.';
const SIGNED = 'Install a signed pack, or trust its publisher’s key. Nothing was served.';

open().catch((reason: unknown) => {
  fault(reason);
  tell({ type: 'refused', failure: failureOf(reason) });
});

function failureOf(reason: unknown): Failure {
  const code = reason instanceof Error && 'code' in reason ? String(reason.code) : '';
  const why =
    code === 'EADDRNOTAVAIL'
      ? 'this machine no longer has that address'
      : `of the system (${code || 'unknown'})`;
  return {
    code: 'class-not-open',
    message: `The class could not be opened, because ${why}.`,
    hint: `Choose another address, or close what uses port ${DEFAULT_PORT}. Nothing was served.`,
  };
}
