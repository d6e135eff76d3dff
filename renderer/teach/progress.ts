import { own, useCollection } from '../saved/own.ts';
import type { LessonProgress, LessonStep } from '../saved/own-things.ts';
import { stepKey } from './lessons.ts';

const untouched = (key: string): LessonProgress => ({ key, done: [], following: false, at: 0 });

/** How far the reader has got in a lesson. */
export function useProgress(lesson: string): LessonProgress {
  return useCollection(own().progress).find(({ key }) => key === lesson) ?? untouched(lesson);
}

/** The lesson that is being followed: the one that was gone on with last, unless it was left. */
export function followedNow(all: readonly LessonProgress[]): LessonProgress | null {
  const following = all.filter((progress) => progress.following);
  return following.reduce<LessonProgress | null>(
    (latest, progress) => (latest === null || progress.at > latest.at ? progress : latest),
    null,
  );
}

/** The first step that is not done yet; null when all are. */
export function nextStep(steps: readonly LessonStep[], { done }: LessonProgress): LessonStep | null {
  return steps.find((step) => !done.includes(stepKey(step))) ?? null;
}

function progressOf(lesson: string): LessonProgress {
  return (
    own()
      .progress.all()
      .find(({ key }) => key === lesson) ?? untouched(lesson)
  );
}

/** Marks a step as done, or no longer. */
export function markStep(lesson: string, step: string, done: boolean): void {
  const before = progressOf(lesson);
  const others = before.done.filter((key) => key !== step);
  own().progress.put({ ...before, done: done ? [...others, step] : others, at: Date.now() });
}

/** Begins to follow a lesson, so that each of its articles shows the way to the next; or leaves it. */
export function followLesson(lesson: string, following: boolean): void {
  own().progress.put({ ...progressOf(lesson), following, at: Date.now() });
}

/** Forgets how far the reader has got in a lesson. */
export function forgetProgress(lesson: string): void {
  own().progress.remove(lesson);
}
