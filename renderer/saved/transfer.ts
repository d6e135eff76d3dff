import {
  confidences,
  highlightColours,
  type Annotation,
  type Bookmark,
  type Lesson,
  type LessonProgress,
  type QuestionRecord,
  type RecentSearch,
  type Visit,
} from './own-things.ts';
import { failed, success, type Result } from '../../content/model/result.ts';

/** Everything a reader keeps, as one document. Settings are of a machine, not of a reader's work, and stay where they are. */
export interface Kept {
  readonly bookmarks: readonly Bookmark[];
  readonly annotations: readonly Annotation[];
  readonly searches: readonly RecentSearch[];
  readonly visits: readonly Visit[];
  readonly lessons: readonly Lesson[];
  readonly progress: readonly LessonProgress[];
  readonly answers: readonly QuestionRecord[];
}

const FORMAT = 'nightlamp-kept';
const VERSION = 1;

/** The document that is exported: JSON with its format named, so that it is known again. */
export function writeKept(kept: Kept, exported: string): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, exported, ...kept }, null, 2)}\n`;
}

/**
 * Reads an exported document. Refused whole when it is not one, is newer than this version, or holds anything that does not
 * have the shape it should: half an import would be worse than none.
 */
export function readKept(text: string): Result<Kept, 'not-json' | 'not-kept' | 'too-new' | 'damaged'> {
  const parsed = parseJson(text);
  if (parsed === undefined) return failed({ code: 'not-json', message: '', hint: '' });
  if (!isRecord(parsed) || parsed['format'] !== FORMAT)
    return failed({ code: 'not-kept', message: '', hint: '' });
  if (parsed['version'] !== VERSION) return failed({ code: 'too-new', message: '', hint: '' });
  // Files made before there were lessons have none.
  const { bookmarks, annotations, searches, visits, lessons = [], progress = [], answers = [] } = parsed;
  if (
    !all(bookmarks, isBookmark) ||
    !all(annotations, isAnnotation) ||
    !all(searches, isSearch) ||
    !all(visits, isVisit) ||
    !all(lessons, isLesson) ||
    !all(progress, isProgress) ||
    !all(answers, isAnswer)
  ) {
    return failed({ code: 'damaged', message: '', hint: '' });
  }
  return success({ bookmarks, annotations, searches, visits, lessons, progress, answers });
}

/** What is kept after an import: of two with the same key, the newer. */
export function merge<Value extends { readonly at: number }>(
  mine: readonly Value[],
  theirs: readonly Value[],
  keyOf: (value: Value) => string,
): Value[] {
  const merged = new Map(mine.map((value) => [keyOf(value), value]));
  for (const value of theirs) {
    const known = merged.get(keyOf(value));
    if (!known || value.at > known.at) merged.set(keyOf(value), value);
  }
  return [...merged.values()];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type Shape = Readonly<Record<string, (value: unknown) => boolean>>;

const isText = (value: unknown): boolean => typeof value === 'string';
const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);
const isTextOrNull = (value: unknown): boolean => value === null || typeof value === 'string';

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function has(value: unknown, shape: Shape): boolean {
  return isRecord(value) && Object.entries(shape).every(([name, fits]) => fits(value[name]));
}

function all<Value>(value: unknown, fits: (one: unknown) => one is Value): value is Value[] {
  return Array.isArray(value) && value.every(fits);
}

const place: Shape = { pack: isText, article: isText, title: isText, at: isNumber };

const isSearch = (value: unknown): value is RecentSearch => has(value, { query: isText, at: isNumber });
const isVisit = (value: unknown): value is Visit =>
  has(value, {
    key: isText,
    reached: (reached) => reached === undefined || has(reached, { section: isText, title: isText }),
    ...place,
  });
const isBookmark = (value: unknown): value is Bookmark =>
  has(value, { key: isText, section: isTextOrNull, sectionTitle: isTextOrNull, folder: isText, ...place });
const isAnnotation = (value: unknown): value is Annotation =>
  has(value, {
    id: isText,
    note: isText,
    colour: (colour) => highlightColours.some((known) => known === colour),
    anchor: (anchor) => anchor === null || has(anchor, anchorShape),
    ...place,
  });
const isStep = (value: unknown): boolean =>
  has(value, {
    pack: isText,
    article: isText,
    section: isTextOrNull,
    title: isText,
    sectionTitle: isTextOrNull,
  });
const isLesson = (value: unknown): value is Lesson =>
  has(value, {
    id: isText,
    title: isText,
    goal: isText,
    at: isNumber,
    steps: (steps) => Array.isArray(steps) && steps.every(isStep),
  });
const isProgress = (value: unknown): value is LessonProgress =>
  has(value, {
    key: isText,
    done: (done) => Array.isArray(done) && done.every(isText),
    following: (following) => typeof following === 'boolean',
    at: isNumber,
  });
const isAnswer = (value: unknown): value is QuestionRecord =>
  has(value, {
    key: isText,
    prompt: isText,
    asked: isNumber,
    wrong: isNumber,
    sureAndWrong: isNumber,
    confidence: (confidence) => confidences.some((known) => known === confidence),
    lastRight: (right) => typeof right === 'boolean',
    ...place,
  });
const anchorShape: Shape = {
  section: isText,
  sectionTitle: isText,
  quote: isText,
  start: isNumber,
  fingerprint: isText,
  audience: isText,
};
