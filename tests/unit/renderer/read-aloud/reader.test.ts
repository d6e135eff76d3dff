import { describe, expect, it } from 'vitest';
import { createReader, type Engine } from '../../../../renderer/read-aloud/reader.ts';

/** A voice that finishes when it is told to. */
function handEngine() {
  const said: string[] = [];
  let done: ((said: boolean) => void) | null = null;
  const engine: Engine = {
    say: (text, callBack) => {
      said.push(text);
      done = callBack;
    },
    hush: () => {
      done = null;
    },
  };
  return { engine, said, finish: (well = true) => done?.(well), silent: () => done === null };
}

function reading(...parts: string[]) {
  const voice = handEngine();
  const reader = createReader(parts);
  reader.speakWith(voice.engine);
  reader.go();
  return { voice, reader };
}

describe('a reader', () => {
  it('says every part once, in order, and stands at the beginning afterwards', () => {
    const { voice, reader } = reading('one', 'two', 'three');
    for (let part = 0; part < 3; part += 1) voice.finish();
    expect(voice.said).toEqual(['one', 'two', 'three']);
    expect(reader.state()).toEqual({ at: 0, reading: false, failed: false });
  });

  it('goes on after a pause with the part it was at, from its beginning', () => {
    const { voice, reader } = reading('one', 'two');
    voice.finish();
    reader.pause();
    expect(voice.silent()).toBe(true);
    reader.go();
    expect(voice.said).toEqual(['one', 'two', 'two']);
  });

  it('skips both ways and stops at either end', () => {
    const { voice, reader } = reading('one', 'two');
    reader.skip(1);
    reader.skip(1);
    reader.skip(-1);
    reader.skip(-1);
    expect(voice.said).toEqual(['one', 'two', 'two', 'one', 'one']);
    reader.pause();
    reader.skip(1);
    expect([voice.said.length, reader.state().at]).toEqual([5, 1]);
  });

  it('says the part anew with another voice, and nothing while it is paused', () => {
    const { reader } = reading('one', 'two');
    const other = handEngine();
    reader.speakWith(other.engine);
    expect(other.said).toEqual(['one']);
    reader.pause();
    const third = handEngine();
    reader.speakWith(third.engine);
    expect(third.said).toEqual([]);
  });

  it('says that the voice gave up, and tries again when asked', () => {
    const { voice, reader } = reading('one', 'two');
    voice.finish(false);
    expect(reader.state()).toEqual({ at: 0, reading: false, failed: true });
    reader.go();
    expect(voice.said).toEqual(['one', 'one']);
    expect(reader.state().failed).toBe(false);
  });
});
