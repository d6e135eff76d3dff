import { useLoaderData, useParams } from 'react-router';
import type { LearningPathsReply } from '../../main/api/contract.ts';
import { own, useCollection } from '../saved/own.ts';
import { isHidden } from '../session/machine-policy.ts';
import { useLibrary } from '../shell/use-library.ts';
import { ownLesson, packLesson, type ShownLesson } from './lessons.ts';

/** Every lesson there is: the learning paths of the packs, unless the administrator hid them, and one's own. */
export function useLessons({ paths }: LearningPathsReply): readonly ShownLesson[] {
  const library = useLibrary();
  const lessons = useCollection(own().lessons);
  const offered = isHidden('learn') ? [] : paths;
  return [...offered.map((path) => packLesson(path, library)), ...lessons.map(ownLesson)];
}

/** The lesson the address names; null where there is none of that name. */
export function useShownLesson(): ShownLesson | null {
  const { lesson, pack, path } = useParams();
  const lessons = useLessons(useLoaderData<LearningPathsReply>());
  const key = lesson === undefined ? `path/${pack}/${path}` : `own/${lesson}`;
  return lessons.find((shown) => shown.key === key) ?? null;
}
