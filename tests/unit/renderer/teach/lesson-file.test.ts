import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  lessonFileName,
  readLessonFile,
  STEPS_AT_MOST,
  writeLessonFile,
  type CarriedLesson,
} from '../../../../renderer/teach/lesson-file.ts';

const step = {
  pack: 'starter',
  article: 'anaphylaxis',
  section: null,
  title: 'Anaphylaxis',
  sectionTitle: null,
};
const lesson: CarriedLesson = {
  title: 'First ten minutes',
  goal: 'Say what is done first.',
  steps: [step, { ...step, article: 'shock', section: 'red-flags', sectionTitle: 'Red flags' }],
};

function file(change: object): string {
  return JSON.stringify({ ...(JSON.parse(writeLessonFile(lesson)) as object), ...change });
}

function refusal(text: string): string {
  const read = readLessonFile(text);
  return read.ok ? 'read' : read.failure.code;
}

describe('a lesson file', () => {
  it('is read as it was written', () => {
    expect(readLessonFile(writeLessonFile(lesson))).toEqual({ ok: true, value: lesson });
  });

  it('keeps whatever a person may write in title and goal', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'grapheme' }), (title) => {
        const written = { ...lesson, title };
        const read = readLessonFile(writeLessonFile(written));
        // The only texts refused are those that could read other than they are.
        if (read.ok) expect(read.value.title).toBe(title);
        else expect(title).toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });

  it('holds each step once', () => {
    const read = readLessonFile(file({ steps: [step, step] }));
    expect(read.ok && read.value.steps).toEqual([step]);
  });
});

describe('a hostile or broken lesson file is refused whole', () => {
  it.each([
    ['not-json', '{ "format": "nightlamp-lesson", '],
    ['not-lesson', '[]'],
    ['not-lesson', 'null'],
    ['not-lesson', '{"format":"nightlamp-kept","version":1}'],
    ['too-new', file({ version: 2 })],
    ['damaged', file({ version: '1' })],
    ['damaged', file({ version: 0 })],
    ['damaged', file({ steps: 'anaphylaxis' })],
    ['damaged', file({ steps: [{ ...step, article: '../../etc/passwd' }] })],
    ['damaged', file({ steps: [{ ...step, article: 'a'.repeat(121) }] })],
    ['damaged', file({ steps: [{ ...step, section: 'a"><script>' }] })],
    ['damaged', file({ steps: [{ ...step, extra: 1 }] })],
    [
      'damaged',
      file({ steps: Array.from({ length: STEPS_AT_MOST + 1 }, (_, at) => ({ ...step, article: `a${at}` })) }),
    ],
    ['damaged', file({ title: 'Safe\u202etxt.exe' })],
    ['damaged', file({ title: 'a'.repeat(201) })],
    ['damaged', file({ goal: null })],
    ['damaged', file({ __proto__: null, more: true })],
    ['too-large', writeLessonFile({ ...lesson, goal: 'a'.repeat(1_000_001) })],
  ])('%s', (code, text) => {
    expect(refusal(text)).toBe(code);
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(typeof readLessonFile(text).ok).toBe('boolean');
      }),
    );
  });

  it('names the first fault of a damaged one', () => {
    const read = readLessonFile(file({ steps: [step, { ...step, pack: 'No Pack' }] }));
    expect(!read.ok && read.failure.hint).toBe('steps.1.pack');
  });
});

describe('the name of a lesson file', () => {
  it.each([
    ['Ménière & vertigo: day 1', 'meniere-vertigo-day-1.lesson'],
    ['../../x', 'x.lesson'],
    ['درس', 'lesson.lesson'],
    ['', 'lesson.lesson'],
  ])('%s', (title, name) => {
    expect(lessonFileName(title)).toBe(name);
  });
});
