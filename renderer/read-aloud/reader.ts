/** What a voice needs to do for us: the part of `speechSynthesis` that is used. */
export interface Engine {
  /** Says a text; calls back once, when it has been said or could not be. Never after `hush`. */
  readonly say: (text: string, done: (said: boolean) => void) => void;
  /** Stops at once. */
  readonly hush: () => void;
}

export interface ReaderState {
  /** Which part is being said, or would be next. */
  readonly at: number;
  readonly reading: boolean;
  /** The voice gave up: said on the screen, not hidden. */
  readonly failed: boolean;
}

/** Reads parts one after the other. A pause stops within a part and goes on from its beginning: half a sentence helps nobody. */
export interface Reader {
  readonly state: () => ReaderState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly go: () => void;
  readonly pause: () => void;
  /** Goes on (`by` 1) or back (`by` -1), reading or not. */
  readonly skip: (by: 1 | -1) => void;
  /** Speaks with another voice or speed from now on; a part that is being said is said anew. */
  readonly speakWith: (engine: Engine) => void;
}

/** Without a voice nothing can be said. */
const mute: Engine = { say: (_, done) => done(false), hush: () => undefined };

/** Makes a reader of `parts`, mute until it is given an engine. */
export function createReader(parts: readonly string[]): Reader {
  let engine = mute;
  let state: ReaderState = { at: 0, reading: false, failed: false };
  const listeners = new Set<() => void>();

  function become(next: Partial<ReaderState>): void {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  }

  function sayCurrent(): void {
    const text = parts[state.at];
    engine.hush();
    if (text === undefined) return;
    engine.say(text, (said) => {
      if (!said) become({ reading: false, failed: true });
      else if (state.at + 1 < parts.length) {
        become({ at: state.at + 1 });
        sayCurrent();
      } else become({ at: 0, reading: false });
    });
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    go() {
      become({ reading: true, failed: false });
      sayCurrent();
    },
    pause() {
      engine.hush();
      become({ reading: false });
    },
    skip(by) {
      become({ at: Math.min(parts.length - 1, Math.max(0, state.at + by)) });
      if (state.reading) sayCurrent();
    },
    speakWith(next) {
      engine.hush();
      engine = next;
      if (state.reading) sayCurrent();
    },
  };
}
