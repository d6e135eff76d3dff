import type { LearningPath } from '../../content/model/pack.ts';
import type { LibraryReply } from '../../main/api/contract.ts';
import type { Lesson, LessonStep } from '../saved/own-things.ts';
import { languageOfPack } from '../shell/use-library.ts';

/** A lesson as it is followed: a learning path of a pack, or a list of one's own. */
export interface ShownLesson {
  /** What progress is kept under. */
  readonly key: string;
  /** Where it is. */
  readonly path: string;
  readonly own: Lesson | null;
  readonly title: string;
  readonly goal: string;
  /** For whom it is meant, where its author says so. */
  readonly audience: string | null;
  /** Language of title and goal, where it is not the reader's own text. */
  readonly language: string | undefined;
  readonly steps: readonly LessonStep[];
}

/** What tells the steps of a lesson from each other. */
export function stepKey({
  pack,
  article,
  section,
}: Pick<LessonStep, 'pack' | 'article' | 'section'>): string {
  return `${pack}/${article}${section === null ? '' : `#${section}`}`;
}

/** Address of a lesson of one's own. */
export const ownLessonPath = (id: string): string => `/learn/lessons/${id}`;

/** A list of one's own. */
export function ownLesson(lesson: Lesson): ShownLesson {
  const { id, title, goal, steps } = lesson;
  return {
    key: `own/${id}`,
    path: ownLessonPath(id),
    own: lesson,
    title,
    goal,
    audience: null,
    language: undefined,
    steps,
  };
}

/** A learning path of a pack. Titles come from the library; an article that is gone keeps its id as its title. */
export function packLesson(
  path: LearningPath & { readonly pack: string },
  library: LibraryReply,
): ShownLesson {
  const listed = library.contents.find(({ pack }) => pack === path.pack)?.articles ?? [];
  const titles = new Map(listed.map(({ id, title }) => [id, title]));
  return {
    key: `path/${path.pack}/${path.id}`,
    path: `/learn/paths/${path.pack}/${path.id}`,
    own: null,
    title: path.title,
    goal: path.goal,
    audience: path.for,
    language: languageOfPack(library.packs.find(({ id }) => id === path.pack)),
    steps: path.articles.map((article) => ({
      pack: path.pack,
      article,
      section: null,
      title: titles.get(article) ?? article,
      sectionTitle: null,
    })),
  };
}

/** A step's words: the article, and the section if it is one. */
export function stepTitle({ title, sectionTitle }: LessonStep): string {
  return sectionTitle === null ? title : `${title} › ${sectionTitle}`;
}

/** The steps with those of `moved` put before or after the step `target`, in the order they had. */
export function reordered(
  steps: readonly LessonStep[],
  moved: ReadonlySet<string>,
  target: string,
  where: 'before' | 'after',
): readonly LessonStep[] {
  if (moved.has(target)) return steps;
  const carried = steps.filter((step) => moved.has(stepKey(step)));
  return steps.flatMap((step) => {
    const key = stepKey(step);
    if (moved.has(key)) return [];
    if (key !== target) return [step];
    return where === 'before' ? [...carried, step] : [step, ...carried];
  });
}

/** The steps with one of them a place earlier (`by` -1) or later (1); the same where there is no such place. */
export function movedBy(steps: readonly LessonStep[], key: string, by: 1 | -1): readonly LessonStep[] {
  const at = steps.findIndex((step) => stepKey(step) === key);
  const neighbour = steps[at + by];
  if (at === -1 || !neighbour) return steps;
  return reordered(steps, new Set([key]), stepKey(neighbour), by === 1 ? 'after' : 'before');
}
