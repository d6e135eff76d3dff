import type { Failure } from '../../content/model/result.ts';
import type { OpenPack } from '../../content/pack/open.ts';

/** What a check of the whole pack finds wrong; null when nothing is, or when it was stopped. */
export async function wholeFailure(pack: OpenPack, signal: AbortSignal): Promise<Failure | null> {
  try {
    const checked = await pack.check(signal);
    return checked.ok ? null : checked.failure;
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  }
}
