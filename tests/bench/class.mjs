// A class: so many readers search and open articles at the same time; p50, p95, errors and memory, beside kiwix-serve with the
// same articles where it is installed (Debian: kiwix-tools, zim-tools).
// Run: npm run build && node tests/bench/class.mjs [--pack FILE] [--readers 100] [--rounds 10] [--pause MS] [--only nightlamp|kiwix]
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';

const root = path.resolve(import.meta.dirname, '../..');
const { values: options } = parseArgs({
  options: {
    pack: { type: 'string', default: 'dist/packs/starter.nlpack' },
    readers: { type: 'string', default: '100' },
    rounds: { type: 'string', default: '10' },
    /** Mean time a reader looks at a page, in milliseconds; 0 is everybody at once, without a breath. */
    pause: { type: 'string', default: '2000' },
    only: { type: 'string' },
  },
});
const readers = Number(options.readers);
const rounds = Number(options.rounds);
const pause = Number(options.pause);
const scratch = mkdtempSync(path.join(tmpdir(), 'nightlamp-class-bench-'));

/** @param {number} seed @returns {() => number} the same numbers in every run */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** @param {number[]} values @param {number} part */
const quantile = (values, part) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ??
  Number.NaN;

/** @param {number} ms */
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Largest memory a process had, in MB. @param {number | undefined} pid */
function peakMemory(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}

/**
 * @typedef {{ pack: string, id: string, title: string }} Listed
 * @typedef {{ search: (query: string) => string, article: (listed: Listed) => string }} Addresses
 */

/** Lets every reader search for a title and open that article, `rounds` times. @param {string} name @param {Listed[]} articles @param {Addresses} addresses @param {number | undefined} pid */
async function measure(name, articles, addresses, pid) {
  /** @type {{ search: number[], article: number[] }} */
  const times = { search: [], article: [] };
  /** @type {Map<string, number>} */
  const errors = new Map();
  /** @param {string} what */
  const failed = (what) => errors.set(what, (errors.get(what) ?? 0) + 1);
  /** @param {'search' | 'article'} kind @param {string} url */
  async function ask(kind, url) {
    const begun = performance.now();
    try {
      const reply = await fetch(url);
      const text = await reply.text();
      if (!reply.ok) failed(`${kind} ${reply.status}`);
      else if (text.length < 50) failed(`${kind} empty`);
    } catch (reason) {
      failed(`${kind} ${/** @type {any} */ (reason).cause?.code ?? reason}`);
    }
    times[kind].push(performance.now() - begun);
  }
  /** @param {number} reader */
  async function read(reader) {
    const random = randomFrom(reader + 1);
    await wait(random() * pause);
    for (let round = 0; round < rounds; round++) {
      const listed = articles[Math.floor(random() * articles.length)];
      if (!listed) return;
      await ask('search', addresses.search(listed.title));
      await wait(random() * 2 * pause);
      await ask('article', addresses.article(listed));
      await wait(random() * 2 * pause);
    }
  }
  const begun = performance.now();
  await Promise.all(Array.from({ length: readers }, (_, reader) => read(reader)));
  const seconds = (performance.now() - begun) / 1000;
  const line = (/** @type {number[]} */ values) =>
    `p50 ${quantile(values, 0.5).toFixed(1).padStart(7)}  p95 ${quantile(values, 0.95).toFixed(1).padStart(7)}  max ${quantile(values, 1).toFixed(0).padStart(6)} ms`;
  console.log(
    `${name}: ${times.search.length + times.article.length} requests in ${seconds.toFixed(1)} s, ${[...errors].map(([what, count]) => `${count} × ${what}`).join(', ') || 'no'} errors, peak ${peakMemory(pid)} MB`,
  );
  console.log(`  search   ${line(times.search)}`);
  console.log(`  article  ${line(times.article)}`);
}

async function startNightlamp() {
  const server = spawn(
    process.execPath,
    [
      'dist/main/cli.js',
      'serve',
      '--lan',
      '--host',
      '127.0.0.1',
      '--port',
      '0',
      '--json',
      '--pack',
      path.resolve(options.pack),
    ],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  for await (const line of createInterface({ input: server.stdout })) {
    const { url, error } = JSON.parse(line);
    if (error) throw new Error(error.message);
    for (;;) {
      const health = await (await fetch(`${url}api/health`)).json();
      if (health.ready) return { server, url };
      await wait(50);
    }
  }
  throw new Error('The class was not opened.');
}

/** The articles as plain web pages, for zimwriterfs. @param {string} url @param {Listed[]} articles @param {string} folder */
async function writePages(url, articles, folder) {
  mkdirSync(folder, { recursive: true });
  const escape = (/** @type {unknown} */ text) =>
    String(text).replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);
  const textOf = (/** @type {any} */ node) =>
    typeof node === 'string'
      ? node
      : Array.isArray(node)
        ? node.map(textOf).join(' ')
        : node && typeof node === 'object'
          ? Object.entries(node)
              .filter(([key]) => !['id', 'type', 'role', 'level', 'reference', 'grade'].includes(key))
              .map(([, value]) => textOf(value))
              .join(' ')
          : '';
  for (const { pack, id, title } of articles) {
    const { article } = await (await fetch(`${url}api/articles/${pack}/${id}`)).json();
    const sections = article.sections.map(
      (/** @type {any} */ section) =>
        `<h2>${escape(section.title)}</h2><p>${escape(textOf(section.blocks))}</p>`,
    );
    writeFileSync(
      path.join(folder, `${id}.html`),
      `<!doctype html><html><head><meta charset="utf-8"><title>${escape(title)}</title></head><body><h1>${escape(title)}</h1><p>${escape(article.summary)}</p>${sections.join('\n')}</body></html>`,
    );
  }
  writeFileSync(
    path.join(folder, 'index.html'),
    '<!doctype html><html><head><title>Index</title></head><body><h1>Index</h1></body></html>',
  );
  // The smallest picture there is: zimwriterfs will have one.
  writeFileSync(
    path.join(folder, 'icon.png'),
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAADAAAAAwCAQAAAD9CzEMAAAALklEQVR42u3NMQEAAAgDoNm/9Izh4QcFaJK6NUQikUgkEolEIpFIJBKJRCL5b7ADZDABAfOjUPwAAAAASUVORK5CYII=',
      'base64',
    ),
  );
}

function kiwixIsHere() {
  return ['kiwix-serve', 'zimwriterfs'].every((program) => spawnSync('which', [program]).status === 0);
}

/** @param {string} pages */
async function startKiwix(pages) {
  const zim = path.join(scratch, 'corpus.zim');
  const made = spawnSync(
    'zimwriterfs',
    [
      '--welcome=index.html',
      '--favicon=icon.png',
      '--illustration=icon.png',
      '--language=eng',
      '--title=Corpus',
      '--name=corpus',
      '--description=Corpus',
      '--creator=Bench',
      '--publisher=Bench',
      pages,
      zim,
    ],
    { encoding: 'utf8' },
  );
  if (!existsSync(zim)) throw new Error(`zimwriterfs: ${made.stderr}`);
  const server = spawn('kiwix-serve', ['--port', '8123', '--address', '127.0.0.1', zim], { stdio: 'ignore' });
  for (;;) {
    const up = await fetch('http://127.0.0.1:8123/').catch(() => null);
    if (up?.ok) return server;
    await wait(50);
  }
}

const { server, url } = await startNightlamp();
/** @type {Listed[]} */
const articles = (await (await fetch(`${url}api/library`)).json()).contents.flatMap(
  (/** @type {any} */ shelf) =>
    shelf.articles.map((/** @type {any} */ { id, title }) => ({ pack: shelf.pack, id, title })),
);
console.log(
  `${readers} readers, ${rounds} searches and ${rounds} articles each, ${articles.length} articles, mean pause ${pause} ms; readers and server share this machine`,
);
if (options.only !== 'kiwix') {
  await measure(
    'nightlamp serve --lan',
    articles,
    {
      search: (query) => `${url}api/search?limit=20&q=${encodeURIComponent(query)}`,
      article: ({ pack, id }) => `${url}api/articles/${pack}/${id}`,
    },
    server.pid,
  );
}
const pages = path.join(scratch, 'pages');
const withKiwix = options.only !== 'nightlamp' && kiwixIsHere();
if (withKiwix) await writePages(url, articles, pages);
server.kill('SIGTERM');
if (withKiwix) {
  const kiwix = await startKiwix(pages);
  await measure(
    'kiwix-serve',
    articles,
    {
      search: (query) => `http://127.0.0.1:8123/search?content=corpus&pattern=${encodeURIComponent(query)}`,
      article: ({ id }) => `http://127.0.0.1:8123/corpus/A/${id}.html`,
    },
    kiwix.pid,
  );
  kiwix.kill('SIGTERM');
} else if (options.only !== 'nightlamp') console.log('kiwix-serve: not installed, not measured');
rmSync(scratch, { recursive: true, force: true });
