import { startServer, type RunningServer } from '../e2e/server.ts';

/** Asks the running server and reads its JSON. */
export async function ask<Reply>(
  server: RunningServer,
  path: string,
): Promise<{ status: number; body: Reply; headers: Headers }> {
  const response = await fetch(new URL(path, server.url));
  return { status: response.status, body: (await response.json()) as Reply, headers: response.headers };
}

/** Starts the built app with the starter pack and waits until everything is searchable. */
export async function startReady(
  packs?: readonly string[],
  flags: readonly string[] = [],
): Promise<RunningServer> {
  const server = await startServer(packs, flags);
  for (;;) {
    const { body } = await ask<{ ready: boolean }>(server, '/api/health');
    if (body.ready) return server;
    await new Promise((resolve) => setImmediate(resolve));
  }
}
