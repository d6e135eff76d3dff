/** A line on standard error that is written over again: only for a person who watches, never in a log. */
export interface ProgressLine {
  update(text: string): void;
  /** Wipes the line, so that what comes next starts clean. */
  clear(): void;
}

/** How often the line changes at most, in milliseconds. */
const INTERVAL = 100;

export function progressLine(stream: NodeJS.WriteStream = process.stderr): ProgressLine {
  let shownAt = 0;
  let shown = false;
  if (!stream.isTTY) return { update: () => undefined, clear: () => undefined };
  return {
    update: (text) => {
      const now = Date.now();
      if (now - shownAt < INTERVAL) return;
      shownAt = now;
      shown = true;
      stream.write(`\r\u001b[2K${text.slice(0, Math.max(20, stream.columns - 1))}`);
    },
    clear: () => {
      if (shown) stream.write('\r\u001b[2K');
      shown = false;
    },
  };
}

/** `about 40 s left`, from what is done (0 to 1) and the time it took; empty while it is too early to tell. */
export function timeLeft(fraction: number, elapsedMs: number): string {
  if (fraction < 0.02 || elapsedMs < 1000) return '';
  const seconds = Math.ceil((elapsedMs / fraction - elapsedMs) / 1000);
  return seconds < 60 ? `about ${seconds} s left` : `about ${Math.ceil(seconds / 60)} min left`;
}

/** How wide the bar is, in characters. */
const BAR = 24;

/** `████████░░░░░░░░  6,000 of 18,000 articles  33 %  about 40 s left`. */
export function progressText(what: string, done: number, of: number, started: number): string {
  const fraction = of === 0 ? 1 : done / of;
  const full = Math.round(fraction * BAR);
  const bar = '█'.repeat(full) + '░'.repeat(BAR - full);
  const count = `${done.toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')} ${what}`;
  const left = done === of ? 'finishing' : timeLeft(fraction, Date.now() - started);
  return `${bar}  ${count}  ${Math.floor(fraction * 100)} %  ${left}`;
}
