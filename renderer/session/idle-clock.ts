/** How long before the end the countdown shows, in milliseconds; half of a time that is shorter than twice this. */
const WARNING_MS = 60_000;

/** Measures how long nobody has touched the machine. Starts with the first touch: an untouched page has nothing to reset. */
export interface IdleClock {
  /** Somebody is there. */
  touch(): void;
  /** `calm`: nothing to say; a number: so many seconds are left; `over`: the session ends. */
  read(): 'calm' | 'over' | number;
}

/** @param minutes without a touch until the session is over */
export function createIdleClock(minutes: number, now: () => number = Date.now): IdleClock {
  const allowed = minutes * 60_000;
  const warning = Math.min(WARNING_MS, allowed / 2);
  let touched: number | null = null;
  return {
    touch() {
      touched = now();
    },
    read() {
      if (touched === null) return 'calm';
      const left = allowed - (now() - touched);
      if (left <= 0) return 'over';
      return left <= warning ? Math.ceil(left / 1000) : 'calm';
    },
  };
}
