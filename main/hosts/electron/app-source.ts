import type { Nightlamp } from '../../nightlamp.ts';

/** The app, opened when first asked for. A start that failed is tried again by the next who asks. */
export interface AppSource {
  get(): Promise<Nightlamp>;
  /** Closes the app if it was opened. */
  close(): Promise<void>;
}

export function createAppSource(open: () => Promise<Nightlamp>): AppSource {
  let opening: Promise<Nightlamp> | null = null;
  return {
    get() {
      opening ??= open().catch((fault: unknown) => {
        opening = null;
        throw fault;
      });
      return opening;
    },
    async close() {
      const opened = await opening?.catch(() => null);
      await opened?.close();
    },
  };
}
