// Loaded into the command line with --import: kills the process at one boundary of its writing, as a power cut would.
// KILL_AT counts the boundaries from 1; KILL_MODE is `before`, `torn` (half of what is written arrives) or `after`.
// With KILL_AT=0 nothing is killed and the number of boundaries is written to the file named in KILL_COUNT_FILE.
import fs from 'node:fs';
import fsp from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { fileURLToPath } from 'node:url';

const at = Number(process.env['KILL_AT']);
const mode = process.env['KILL_MODE'];
let boundary = 0;

function die() {
  process.kill(process.pid, 'SIGKILL');
  // The signal needs a moment; nothing may be written meanwhile.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

/**
 * @param {any} owner @param {string} name
 * @param {(args: any[]) => any[]} [halve] arguments for half of the write
 */
function guard(owner, name, halve) {
  const original = owner[name];
  owner[name] = async function (/** @type {any[]} */ ...args) {
    const here = ++boundary === at;
    if (here && mode === 'before') die();
    if (here && mode === 'torn' && halve) await original.apply(this, halve(args));
    if (here && mode === 'torn') die();
    const result = await original.apply(this, args);
    if (here && mode === 'after') die();
    return result;
  };
}

for (const name of ['rename', 'rm', 'unlink', 'mkdir']) guard(fsp, name);

const handle = await fsp.open(fileURLToPath(import.meta.url), 'r');
const prototype = Object.getPrototypeOf(handle);
await handle.close();
guard(prototype, 'write', ([buffer, offset = 0, length = buffer.length - offset, ...rest]) => [
  buffer,
  offset,
  Math.floor(length / 2),
  ...rest,
]);
guard(prototype, 'writeFile', ([data]) => [data.slice(0, Math.floor(data.length / 2))]);
guard(prototype, 'sync');
syncBuiltinESMExports();

process.on('exit', () => {
  const file = process.env['KILL_COUNT_FILE'];
  if (file) fs.writeFileSync(file, String(boundary));
});
