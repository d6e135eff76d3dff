// The native peer: SQLite FTS5 with Porter stemming, any of the words, title twice, bm25. Node 22.13 or newer.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const [what = '', folder = ''] = process.argv.slice(2);
const file = path.join(folder, 'fts5.sqlite');
/** @param {string} name */
const read = (name) => readFileSync(path.join(folder, name), 'utf8');

function build() {
  const documents = read('documents.jsonl')
    .split('\n')
    .map((line) => JSON.parse(line));
  const begun = performance.now();
  const database = new DatabaseSync(file);
  database.exec('pragma journal_mode = off; pragma synchronous = off');
  database.exec(
    "create virtual table documents using fts5(id unindexed, title, text, tokenize = 'porter unicode61')",
  );
  const insert = database.prepare('insert into documents values (?, ?, ?)');
  database.exec('begin');
  for (const { id, title, text } of documents) insert.run(id, title, text);
  database.exec('commit');
  database.exec("insert into documents(documents) values ('optimize')");
  database.close();
  return { buildSeconds: (performance.now() - begun) / 1000 };
}

function ask() {
  const queries = JSON.parse(read('queries.json'));
  const begun = performance.now();
  const database = new DatabaseSync(file, { readOnly: true });
  const select = database.prepare(
    'select id from documents where documents match ? order by bm25(documents, 0, 2, 1) limit ?',
  );
  const loadSeconds = (performance.now() - begun) / 1000;
  /** @param {string} q @param {number} limit @returns {string[]} */
  const find = (q, limit) => {
    const words = q.match(/[\p{L}\p{N}]+/gu) ?? [];
    if (words.length === 0) return [];
    return select.all(words.map((word) => `"${word}"`).join(' OR '), limit).map((row) => String(row['id']));
  };
  const before = process.cpuUsage();
  const times = queries.slice(0, 150).map((/** @type {{ text: string }} */ { text }) => {
    const asked = performance.now();
    find(text, 20);
    return performance.now() - asked;
  });
  const { user, system } = process.cpuUsage(before);
  const cpu = (user + system) / 1e3 / Math.max(1, times.length);
  times.sort((/** @type {number} */ a, /** @type {number} */ b) => a - b);
  const found = queries.map((/** @type {{ text: string }} */ { text }) => find(text, 100));
  const megabytes = process.memoryUsage().rss / 1e6;
  return {
    found,
    loadSeconds,
    p50: times[Math.floor(times.length * 0.5)],
    p95: times[Math.floor(times.length * 0.95)],
    cpu,
    megabytes,
  };
}

process.stdout.write(JSON.stringify(what === 'build' ? build() : ask()));
