import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PageStart } from './contract.ts';

/** The built renderer, ready to be answered from memory. */
export interface Screen {
  /** The same screen, telling every page what it starts with. With `stores` false, no browser may keep any of its files. */
  startingWith(start: PageStart, stores: boolean): Screen;
  /** The file at a path; for every path that is not a file, the start page, so that addresses of screens are real. */
  respond(pathname: string, ifNoneMatch?: string): Response;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

interface ScreenFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly etag: string;
}

/**
 * Reads the built renderer once. Only files found here are ever answered, so no path can lead out of the folder.
 * @throws when the folder or its index.html cannot be read: without a screen there is no app.
 */
export async function loadScreen(folder: string): Promise<Screen> {
  const files = new Map<string, ScreenFile>();
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  await Promise.all(
    found
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const file = path.join(entry.parentPath, entry.name);
        files.set(`/${path.relative(folder, file).split(path.sep).join('/')}`, await readScreenFile(file));
      }),
  );
  if (!files.has('/index.html'))
    throw new Error(`The built screen is missing in ${folder}; run "npm run build".`);

  return screenOf(files, true);
}

function screenOf(files: ReadonlyMap<string, ScreenFile>, stores: boolean): Screen {
  const page = files.get('/index.html');
  return {
    startingWith(start, mayStore) {
      if (!page) return this;
      const told = screenFile(withStart(page.bytes, start), page.type);
      return screenOf(new Map([...files, ['/index.html', told]]), mayStore);
    },
    respond(pathname, ifNoneMatch) {
      const file = files.get(pathname);
      if (!file && pathname.startsWith('/assets/')) return new Response('Not found', { status: 404 });
      const found = file ?? page;
      if (!found) return new Response('Not found', { status: 404 });
      return stores
        ? answer(found, pathname, ifNoneMatch)
        : new Response(found.bytes, { headers: { 'content-type': found.type, 'cache-control': 'no-store' } });
    },
  };
}

/** The start page with what it is told in a meta element: data, which no content policy has to allow as a script. */
function withStart(page: Uint8Array, start: PageStart): Uint8Array<ArrayBuffer> {
  const content = JSON.stringify(start).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
  const html = new TextDecoder()
    .decode(page)
    .replace('</head>', () => `<meta name="nightlamp-start" content="${content}" /></head>`);
  return new TextEncoder().encode(html);
}

async function readScreenFile(file: string): Promise<ScreenFile> {
  const bytes = new Uint8Array(await readFile(file));
  return screenFile(bytes, types[path.extname(file)] ?? 'application/octet-stream');
}

function screenFile(bytes: Uint8Array<ArrayBuffer>, type: string): ScreenFile {
  return {
    bytes,
    type,
    etag: `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`,
  };
}

function answer(file: ScreenFile, pathname: string, ifNoneMatch: string | undefined): Response {
  // Names under /assets carry a hash of their content: they never change.
  const cacheControl = pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
  const headers = { 'content-type': file.type, 'cache-control': cacheControl, etag: file.etag };
  if (ifNoneMatch === file.etag) return new Response(null, { status: 304, headers });
  return new Response(file.bytes, { headers });
}
