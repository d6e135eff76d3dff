/** What became of a session: the counts its last page shows. They travel in the address, because nothing else outlives it. */
export interface SessionReport {
  readonly reason: 'asked' | 'idle';
  readonly searches: number;
  readonly visits: number;
  readonly bookmarks: number;
  readonly annotations: number;
  /** Lessons, how far they were followed, and answers to questions. */
  readonly lessons: number;
  readonly printed: number;
  readonly saved: number;
  /** What became of text that was copied. */
  readonly clipboard: 'unused' | 'cleared' | 'left';
}

const counts = ['searches', 'visits', 'bookmarks', 'annotations', 'lessons', 'printed', 'saved'] as const;

export const SESSION_ENDED = '/session-ended';

/** Address of the page that shows a report. */
export function sessionEndedPath(report: SessionReport): string {
  const parameters = new URLSearchParams({ reason: report.reason, clipboard: report.clipboard });
  for (const name of counts) if (report[name] > 0) parameters.set(name, String(report[name]));
  return `${SESSION_ENDED}?${parameters.toString()}`;
}

/** The report an address carries; anything that is not a count is none. */
export function readSessionReport(search: string): SessionReport {
  const parameters = new URLSearchParams(search);
  const count = (name: string): number => {
    const value = Number(parameters.get(name) ?? 0);
    return Number.isInteger(value) && value > 0 ? value : 0;
  };
  const clipboard = parameters.get('clipboard');
  return {
    reason: parameters.get('reason') === 'idle' ? 'idle' : 'asked',
    clipboard: clipboard === 'cleared' || clipboard === 'left' ? clipboard : 'unused',
    searches: count('searches'),
    visits: count('visits'),
    bookmarks: count('bookmarks'),
    annotations: count('annotations'),
    lessons: count('lessons'),
    printed: count('printed'),
    saved: count('saved'),
  };
}
