import { forgetReplies } from '../api/requests.ts';
import { own } from '../saved/own.ts';
import { shellBridge } from '../shell/bridge.ts';
import { sessionEndedPath, type SessionReport } from './session-report.ts';
import { tracesNow } from './traces.ts';

/**
 * Ends the session of a shared workstation: everything kept is forgotten, and the page is left for a new one, so that
 * nothing in its memory goes on either. The new page says what was cleared and what could not be.
 */
export async function endSession(reason: SessionReport['reason']): Promise<void> {
  const { searches, visits, bookmarks, annotations, lessons, progress, answers, settings } = own();
  const { copied, printed, saved } = tracesNow();
  const report = {
    reason,
    searches: searches.all().length,
    visits: visits.all().length,
    bookmarks: bookmarks.all().length,
    annotations: annotations.all().length,
    lessons: lessons.all().length + progress.all().length + answers.all().length,
    printed,
    saved,
  };
  const kept = [searches, visits, bookmarks, annotations, lessons, progress, answers, settings];
  for (const collection of kept) collection.clear();
  forgetReplies();
  const clipboard = copied === 0 ? 'unused' : (await clearClipboard()) ? 'cleared' : 'left';
  await shellBridge()?.endSession({ clearClipboard: clipboard !== 'unused' });
  window.location.replace(sessionEndedPath({ ...report, clipboard }));
}

/** Puts nothing where the copied text was. A browser allows it only while its window is in front. */
async function clearClipboard(): Promise<boolean> {
  // The window's own process does it without asking, see main/hosts/electron.
  if (shellBridge()) return true;
  try {
    await navigator.clipboard.writeText('');
    return true;
  } catch {
    return false;
  }
}
