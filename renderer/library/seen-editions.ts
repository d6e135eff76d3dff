import type { PackSummary } from '../../main/api/contract.ts';
import { changeSettings, settingsNow } from '../saved/own.ts';

type Updated = Pick<PackSummary, 'id' | 'sequence' | 'update'>;

/** How long an update is news to a reader who has never dismissed any, such as at a shared workstation. */
const NEWS_DAYS = 30;
const DAY_MS = 86_400_000;

/**
 * Whether a pack has been updated since the reader last said that they had seen its changes.
 * @param seen by pack, the sequence number of the edition whose changes were seen
 */
export function isNews(pack: Updated, seen: Readonly<Record<string, string>>, now: Date): boolean {
  if (pack.update === null) return false;
  const before = seen[pack.id];
  if (before !== undefined) return before !== String(pack.sequence);
  return now.getTime() - Date.parse(pack.update.at) <= NEWS_DAYS * DAY_MS;
}

/** Remembers that the reader has seen what changed in this edition. */
export function markSeen(pack: Updated): void {
  const { seenEditions } = settingsNow();
  changeSettings({ seenEditions: { ...seenEditions, [pack.id]: String(pack.sequence) } });
}
