/** The search thread: opens the packs by itself, answers calls one after another. Bundled to dist/main/search-worker.js. */
import { stat } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { openPack, type OpenPack } from '../../content/pack/open.ts';
import type { SearchStage } from '../api/contract.ts';
import { SearchEngine } from './engine.ts';
import type { CallMessage, SearchCalls, ThreadMessage, ThreadOptions } from './protocol.ts';
import { curatedThesaurus } from './query/curated-thesaurus.ts';
import type { SearchablePack } from './service.ts';

const port = parentPort;
if (!port) throw new Error('The search worker runs only as a thread of Nightlamp');
const { trustedKeys } = workerData as ThreadOptions;
const engine = new SearchEngine({ thesaurus: curatedThesaurus() });

const tell = (message: ThreadMessage): void => port.postMessage(message);

/** Packs open in this thread, by file; a file that changed on disk is opened anew. */
const opened = new Map<string, { readonly stamp: string; readonly pack: OpenPack }>();
let loading = Promise.resolve();

async function open(packs: readonly SearchablePack[]): Promise<SearchStage> {
  const sources: OpenPack[] = [];
  for (const wanted of packs) {
    const pack = await openOnce(wanted);
    if (pack) sources.push(pack);
  }
  const wanted = new Set(packs.map(({ file }) => file));
  for (const [file, { pack }] of opened) {
    if (wanted.has(file)) continue;
    opened.delete(file);
    await pack.close();
  }
  for (const problem of await engine.openTitles(sources))
    tell({ kind: 'problem', pack: problem.pack, message: problem.message });
  loading = loading.then(loadSections);
  return engine.stage;
}

async function openOnce({ id, file, withdrawn = [] }: SearchablePack): Promise<OpenPack | null> {
  const { mtimeMs, size } = await stat(file);
  const stamp = `${mtimeMs}/${size}/${withdrawn.join()}`;
  const known = opened.get(file);
  if (known?.stamp === stamp) return known.pack;
  const pack = await openPack(file, { trustedKeys, verify: 'on-read' });
  if (!pack.ok) {
    tell({ kind: 'problem', pack: id, message: pack.failure.message });
    return null;
  }
  await known?.pack.close();
  const after = withWithdrawals(pack.value, withdrawn);
  opened.set(file, { stamp, pack: after });
  return after;
}

/** The pack as a recall list leaves it: its withdrawn articles are demoted, marked and never answer. */
function withWithdrawals(pack: OpenPack, withdrawn: readonly string[]): OpenPack {
  if (withdrawn.length === 0) return pack;
  const recalled = new Set(withdrawn);
  const articles = pack.contents.articles.map((listing) =>
    recalled.has(listing.id) ? { ...listing, review: 'withdrawn' as const } : listing,
  );
  return { ...pack, contents: { articles } };
}

async function loadSections(): Promise<void> {
  const problems = await engine.openSections((stage) => tell({ kind: 'stage', stage }));
  for (const problem of problems) tell({ kind: 'problem', pack: problem.pack, message: problem.message });
  tell({ kind: 'stage', stage: engine.stage });
}

const calls: { readonly [Name in keyof SearchCalls]: (argument: never) => unknown } = {
  open: (packs: readonly SearchablePack[]) => open(packs),
  search: (request: Parameters<SearchCalls['search']>[0]) => engine.search(request),
  suggest: ({ q, limit }: Parameters<SearchCalls['suggest']>[0]) => engine.suggest(q, limit),
  answer: (request: Parameters<SearchCalls['answer']>[0]) => engine.answer(request),
};

port.on('message', (message: CallMessage) => {
  void handle(message);
});

async function handle({ call, name, argument }: CallMessage): Promise<void> {
  try {
    tell({ kind: 'reply', call, value: await calls[name](argument as never) });
  } catch (error) {
    tell({
      kind: 'fault',
      call,
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
}
