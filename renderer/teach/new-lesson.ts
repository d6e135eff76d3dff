import { own } from '../saved/own.ts';
import type { Lesson } from '../saved/own-things.ts';
import type { CarriedLesson } from './lesson-file.ts';

/** Keeps a new lesson on this device. */
export function newLesson({ title, goal, steps }: CarriedLesson): Lesson {
  // A page on a plain address, such as a class room's, has no `crypto.randomUUID`.
  const id = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
  const lesson: Lesson = { id, title, goal, steps, at: Date.now() };
  own().lessons.put(lesson);
  return lesson;
}
