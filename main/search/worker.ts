/** The search thread: reads the packs by itself, answers calls one after another. Bundled to dist/main/search-worker.js. */
import { parentPort } from 'node:worker_threads';
import { openVerified, type OpenPack } from '../../content/pack/open.ts';
import type { VerifiedFiles } from '../../content/pack/pack-files.ts';
import type { SearchStage } from '../api/contract.ts';
import { SearchEngine } from './engine.ts';
import { OpenedPacks } from './opened-packs.ts';
import type { CallMessage, SearchCalls, ThreadMessage } from './protocol.ts';
import { curatedThesaurus } from './query/curated-thesaurus.ts';
import type { SearchablePack } from './service.ts';

const port = parentPort;
if (!port) throw new Error('The search worker runs only as a thread of Nightlamp');
const engine = new SearchEngine({ thesaurus: curatedThesaurus() });

const tell = (message: ThreadMessage): void => port.postMessage(message);

const opened = new OpenedPacks(openVerified);
let loading = Promise.resolve();

async function prepare(files: VerifiedFiles): Promise<null> {
  const pack = await opened.open(files, []);
  if (pack.ok) engine.prepare(pack.value);
  return null;
}

async function open(packs: readonly SearchablePack[]): Promise<SearchStage> {
  const sources: OpenPack[] = [];
  for (const { id, files, withdrawn = [] } of packs) {
    const pack = await opened.open(files, withdrawn);
    if (pack.ok) sources.push(pack.value);
    else tell({ kind: 'problem', pack: id, message: pack.failure.message });
  }
  await opened.keepOnly(packs.map(({ files }) => files.file));
  for (const problem of await engine.openTitles(sources))
    tell({ kind: 'problem', pack: problem.pack, message: problem.message });
  loading = loading.then(loadSections);
  return engine.stage;
}

async function loadSections(): Promise<void> {
  const problems = await engine.openSections((stage) => tell({ kind: 'stage', stage }));
  for (const problem of problems) tell({ kind: 'problem', pack: problem.pack, message: problem.message });
  tell({ kind: 'stage', stage: engine.stage });
}

const calls: { readonly [Name in keyof SearchCalls]: (argument: never) => unknown } = {
  prepare: (files: VerifiedFiles) => prepare(files),
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
