import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { openPack } from '../../content/pack/open.ts';
import { createSearchService } from '../../main/search/search-service.ts';
import { SearchRefusal } from '../../main/search/service.ts';

const PER_SECOND = 5_000;
const SECONDS = 10;
const questions = [
  'sepsis',
  'gi bleed',
  'what are the signs of a stroke',
  'haemorrage',
  'MI',
  'chest pain on exertion',
];

/** Five thousand questions a second for ten seconds, to the built search thread over the starter pack. */
export async function flood(pack: string, pages: number): Promise<void> {
  const opened = await openPack(path.resolve(pack), { trustedKeys: [] });
  if (!opened.ok) throw new Error(opened.failure.message);
  const service = createSearchService({
    workerFile: path.resolve('dist/main/search-worker.js'),
    onFault: (fault) => console.error(fault),
  });
  await service.open([{ id: 'flooded', files: opened.value.files }]);
  await service.whenReady();
  const watch = monitorEventLoopDelay({ resolution: 5 });
  watch.enable();
  const count = { answered: 0, refused: 0, wrong: 0 };
  let mostMemory = 0;
  let asked = 0;
  const open: Promise<void>[] = [];
  const begun = performance.now();
  while (performance.now() - begun < SECONDS * 1_000) {
    const due = Math.floor(((performance.now() - begun) / 1_000) * PER_SECOND);
    for (; asked < due; asked++) {
      const q = `${questions[asked % questions.length]} ${asked}`;
      const page = pages > 0 ? `page-${asked % pages}` : undefined;
      open.push(
        service.search({ q, limit: 20 }, { page }).then(
          (reply) => void (reply.query === q ? count.answered++ : count.wrong++),
          (reason: unknown) => void (reason instanceof SearchRefusal ? count.refused++ : count.wrong++),
        ),
      );
    }
    mostMemory = Math.max(mostMemory, process.memoryUsage().rss);
    await new Promise((resolve) => setTimeout(resolve, 4));
  }
  const stopped = performance.now();
  await Promise.all(open);
  const last = performance.now() - stopped;
  await service.search({ q: 'sepsis', limit: 1 });
  console.log(
    `${pages > 0 ? `${pages} pages` : 'nobody named'}: ${asked} asked in ${SECONDS} s, ${count.answered} answered, ${count.refused} refused, ${count.wrong} wrong; the last answered ${last.toFixed(0)} ms after; longest block ${(watch.max / 1e6).toFixed(0)} ms; ${(mostMemory / 1e6).toFixed(0)} MB at most`,
  );
  await service.close();
}
