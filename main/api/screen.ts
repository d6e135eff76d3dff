import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** The built renderer, ready to be answered from memory. */
export interface Screen {
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
  const start = files.get('/index.html');
  if (!start) throw new Error(`The built screen is missing in ${folder}; run "npm run build".`);

  return {
    respond(pathname, ifNoneMatch) {
      const file = files.get(pathname);
      if (!file && pathname.startsWith('/assets/')) return new Response('Not found', { status: 404 });
      return answer(file ?? start, pathname, ifNoneMatch);
    },
  };
}

async function readScreenFile(file: string): Promise<ScreenFile> {
  const bytes = new Uint8Array(await readFile(file));
  return {
    bytes,
    type: types[path.extname(file)] ?? 'application/octet-stream',
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
