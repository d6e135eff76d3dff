import type { CheckLine, CheckReport, PackOffer, RecallOffer, WatchLine } from '../../main/api/contract.ts';
import { adminHeaders } from '../library/admin-session.ts';
import { answered, NotAnswered } from './not-answered.ts';

/** Something that was taken in and looked at, and what letting it in would change. */
interface Incoming<Report> {
  readonly ticket: string;
  readonly report: Report;
}

export type IncomingPack = Incoming<PackOffer>;
export type IncomingRecall = Incoming<RecallOffer>;

/** What an administrator lets pass, knowing why it was stopped. */
export interface Allowed {
  readonly older?: boolean;
  readonly untrusted?: boolean;
}

/** Whether this page may change the library. */
export async function askMayChange(): Promise<boolean> {
  const { admin } = await answered<{ admin: boolean }>(send('/api/admin'));
  return admin;
}

/** Folders of that machine which its administrator named to be looked through for newer packs. */
export async function askUpdateSources(): Promise<readonly string[]> {
  const { folders } = await answered<{ folders: readonly string[] }>(send('/api/admin/update-sources'));
  return folders;
}

/** Hands a pack file over to be looked at; nothing is installed yet. */
export function bringPack(file: Blob): Promise<IncomingPack> {
  return answered<IncomingPack>(send('/api/admin/incoming', 'POST', file));
}

/** The same, for a pack file in a folder of the machine Nightlamp runs on. */
export function bringFromFolder(folder: string, name: string): Promise<IncomingPack> {
  const place = new URLSearchParams({ folder, name });
  return answered<IncomingPack>(send(`/api/admin/incoming/from-folder?${place.toString()}`, 'POST'));
}

/** Hands a recall list over to be looked at; nothing is withdrawn yet. */
export function bringRecall(file: Blob): Promise<IncomingRecall> {
  return answered<IncomingRecall>(send('/api/admin/recalls', 'POST', file));
}

/** The same, for a recall list in a folder of the machine Nightlamp runs on. */
export function bringRecallFromFolder(folder: string, name: string): Promise<IncomingRecall> {
  const place = new URLSearchParams({ folder, name });
  return answered<IncomingRecall>(send(`/api/admin/recalls/from-folder?${place.toString()}`, 'POST'));
}

/** Watches a folder of that machine until `signal` ends it; `onLine` hears what it holds whenever that changes. */
export async function watchFolder(
  folder: string,
  onLine: (line: WatchLine) => void,
  signal: AbortSignal,
): Promise<void> {
  const place = new URLSearchParams({ folder });
  const response = await fetch(`/api/admin/watch?${place.toString()}`, { headers: adminHeaders(), signal });
  if (!response.ok || !response.body) return await answered<never>(Promise.resolve(response));
  for await (const line of linesOf(response.body)) onLine(JSON.parse(line) as WatchLine);
}

export function installIncoming(ticket: string, { older, untrusted }: Allowed): Promise<unknown> {
  const allowed = new URLSearchParams({
    ...(older ? { older: 'true' } : {}),
    ...(untrusted ? { untrusted: 'true' } : {}),
  });
  return answered(send(`/api/admin/incoming/${ticket}?${allowed.toString()}`, 'POST'));
}

export function putInForce(ticket: string): Promise<unknown> {
  return answered(send(`/api/admin/recalls/${ticket}`, 'POST'));
}

export function discardIncoming(ticket: string): Promise<unknown> {
  return answered(send(`/api/admin/incoming/${ticket}`, 'DELETE'));
}

export function rollBackPack(pack: string): Promise<unknown> {
  return answered(send(`/api/admin/packs/${pack}/rollback`, 'POST'));
}

export function removePack(pack: string): Promise<unknown> {
  return answered(send(`/api/admin/packs/${pack}`, 'DELETE'));
}

/** Checks every file of a pack; `onProgress` hears how far it has got. */
export async function checkPack(
  pack: string,
  onProgress: (files: number, of: number) => void,
  signal: AbortSignal,
): Promise<CheckReport> {
  const response = await fetch(`/api/admin/packs/${pack}/check`, { headers: adminHeaders(), signal });
  if (!response.ok || !response.body) return await answered<CheckReport>(Promise.resolve(response));
  for await (const line of linesOf(response.body)) {
    const said = JSON.parse(line) as CheckLine;
    if (said.type === 'progress') onProgress(said.files, said.of);
    else if (said.type === 'report') return said.report;
    else throw new NotAnswered(said.failure, 422);
  }
  throw new NotAnswered({ code: 'check-broken-off', message: '', hint: '' }, 0);
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
    .getReader();
  let pending = '';
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const lines = (pending + read.value).split('\n');
    pending = lines.pop() ?? '';
    yield* lines;
  }
  if (pending !== '') yield pending;
}

function send(path: string, method = 'GET', body?: Blob): Promise<Response> {
  return fetch(path, { method, headers: adminHeaders(), ...(body ? { body } : {}) });
}
