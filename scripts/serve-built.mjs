import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** Starts the built app on a free port. @returns {Promise<{ url: string, stop: () => void }>} */
export async function serveBuilt() {
  const server = spawn(process.execPath, ['dist/main/cli.js', 'serve', '--port', '0', '--json'], {
    cwd: path.resolve(import.meta.dirname, '..'),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: server.stdout })) {
    return { url: JSON.parse(line).url, stop: () => server.kill() };
  }
  throw new Error('The server ended before it said its address; run "npm run build" first.');
}
