import { clipboard, type WebContents } from 'electron';

/** Without the prefix `persist:` a partition lives in memory and is gone with the program. */
const PARTITION = 'nightlamp-shared';

/** Name of the session a window belongs to: one that stores nothing on a shared workstation; null for the program's own. */
export function partitionFor(sharedMode: boolean): string | null {
  return sharedMode ? PARTITION : null;
}

/** Forgets what the window holds of a reader: its stores and caches, where it has been, and what was copied from it. */
export async function endSession(page: WebContents, options: { clearClipboard: boolean }): Promise<void> {
  if (options.clearClipboard) clipboard.clear();
  await Promise.all([
    page.session.clearStorageData(),
    page.session.clearCache(),
    page.session.clearCodeCaches({}),
  ]);
  page.navigationHistory.clear();
}
