import { z } from 'zod/mini';
import { hasForbiddenCharacters } from '../../content/model/hidden-characters.ts';
import { failed, success, type Result } from '../../content/model/result.ts';
import type { Lesson } from '../saved/own-things.ts';

// The content policy forbids making code from text, which the parser would otherwise try.
z.config({ jitless: true });

export const LESSON_FORMAT = 'nightlamp-lesson';
export const LESSON_VERSION = 1;

/** As long as a lesson of a whole term; a file larger than this is not one. */
export const STEPS_AT_MOST = 200;
const BYTES_AT_MOST = 1_000_000;

const slug = z.string().check(z.maxLength(120), z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
/** Text without control characters and without the marks that make a line read other than it is. */
const text = (longest: number) =>
  z.string().check(
    z.maxLength(longest),
    z.refine((given) => !hasForbiddenCharacters(given)),
  );

const stepSchema = z.strictObject({
  pack: slug,
  article: slug,
  section: z.nullable(slug),
  title: text(500),
  sectionTitle: z.nullable(text(500)),
});

const lessonFileSchema = z.strictObject({
  format: z.literal(LESSON_FORMAT),
  version: z.literal(LESSON_VERSION),
  title: text(200),
  goal: text(1000),
  steps: z.array(stepSchema).check(z.maxLength(STEPS_AT_MOST)),
});

/** A lesson as it is carried: what it is, without where and when it was made. */
export type CarriedLesson = Pick<Lesson, 'title' | 'goal' | 'steps'>;

export type LessonFileFault = 'too-large' | 'not-json' | 'not-lesson' | 'too-new' | 'damaged';

/** The file of a lesson: JSON with its format and version named. */
export function writeLessonFile({ title, goal, steps }: CarriedLesson): string {
  const file = { format: LESSON_FORMAT, version: LESSON_VERSION, title, goal, steps };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Reads the file of a lesson. It may come from anybody: it is refused whole when it is not one, is newer than this version,
 * or holds anything that does not have the shape it should. The hint of a damaged file names the place.
 */
export function readLessonFile(given: string): Result<CarriedLesson, LessonFileFault> {
  if (given.length > BYTES_AT_MOST) return refused('too-large');
  const parsed = parseJson(given);
  if (parsed === undefined) return refused('not-json');
  const { format, version } = isRecord(parsed) ? parsed : {};
  if (format !== LESSON_FORMAT) return refused('not-lesson');
  if (typeof version === 'number' && version > LESSON_VERSION) return refused('too-new');
  const file = lessonFileSchema.safeParse(parsed);
  if (!file.success) return refused('damaged', file.error.issues[0]?.path.join('.') ?? '');
  const { title, goal, steps } = file.data;
  const distinct = new Map(steps.map((step) => [`${step.pack}/${step.article}#${step.section ?? ''}`, step]));
  return success({ title, goal, steps: [...distinct.values()] });
}

/** What a lesson's file is called, without its ending: its title in letters that every file system takes. */
export function lessonFileName(title: string): string {
  const words = title
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${words || 'lesson'}.lesson`;
}

function refused(code: LessonFileFault, hint = '') {
  return failed({ code, message: '', hint });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(given: string): unknown {
  try {
    return JSON.parse(given);
  } catch {
    return undefined;
  }
}
