import type { PackChanges } from '../../content/model/changes.ts';
import type { Result } from '../../content/model/result.ts';
import { changesBetween } from '../../content/pack/changes.ts';
import { openPack, type OpenPack } from '../../content/pack/open.ts';

/**
 * Compares an open pack with the older version in the file `before`: at the first call, and never again. A version before
 * that cannot be read is a failure to be told; the next call tries again.
 */
export function changesSince(
  before: string,
  after: OpenPack,
  trustedKeys: readonly string[],
): () => Promise<Result<PackChanges>> {
  let kept: Promise<Result<PackChanges>> | null = null;

  async function compare(): Promise<Result<PackChanges>> {
    const opened = await openPack(before, { trustedKeys });
    if (!opened.ok) {
      kept = null;
      return opened;
    }
    try {
      const changes = await changesBetween(opened.value, after);
      if (!changes.ok) kept = null;
      return changes;
    } finally {
      await opened.value.close();
    }
  }

  return () => (kept ??= compare());
}
