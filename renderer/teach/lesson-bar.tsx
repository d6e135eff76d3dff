import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { LearningPathsReply } from '../../main/api/contract.ts';
import { askLearningPaths } from '../api/requests.ts';
import { useReading } from '../article/reading-context.ts';
import { own, useCollection } from '../saved/own.ts';
import { articlePath } from '../shell/paths.ts';
import { stepKey, stepTitle, type ShownLesson } from './lessons.ts';
import { followedNow, followLesson, markStep, nextStep, useProgress } from './progress.ts';
import { useLessons } from './use-shown-lesson.ts';
import './lesson-bar.css';

/** On an article of the lesson that is being followed: where one is in it, and the way to the next. */
export function LessonBar() {
  const { article, pack } = useReading().reply;
  const followed = followedNow(useCollection(own().progress));
  const lesson = useLessons(usePathsWhen(followed !== null)).find(({ key }) => key === followed?.key);
  const at = lesson?.steps.findIndex((step) => step.pack === pack.id && step.article === article.id) ?? -1;
  return lesson && at !== -1 ? <Bar lesson={lesson} at={at} /> : null;
}

function Bar({ lesson, at }: { readonly lesson: ShownLesson; readonly at: number }) {
  const { t } = useTranslation();
  const progress = useProgress(lesson.key);
  const step = lesson.steps[at];
  if (!step) return null;
  const done = [...progress.done, stepKey(step)];
  const after = nextStep(lesson.steps.slice(at + 1), { ...progress, done });
  const next = after ?? nextStep(lesson.steps, { ...progress, done });
  return (
    <aside className="lesson-bar not-printed" aria-label={t('teach.following')}>
      <p>
        <Link to={lesson.path} lang={lesson.language}>
          {lesson.title || t('teach.untitled')}
        </Link>{' '}
        <span className="quiet">{t('teach.position', { at: at + 1, of: lesson.steps.length })}</span>
      </p>
      <Link
        className="button button-primary"
        to={next ? articlePath(next.pack, next.article, next.section) : lesson.path}
        onClick={() => markStep(lesson.key, stepKey(step), true)}
      >
        {next ? t('teach.doneAndNext', { title: stepTitle(next) }) : t('teach.doneAndEnd')}
      </Link>
      <button type="button" className="button button-quiet" onClick={() => followLesson(lesson.key, false)}>
        {t('teach.leave')}
      </button>
    </aside>
  );
}

const none: LearningPathsReply = { paths: [] };

/** The learning paths, once they are wanted. A library that does not answer shows no bar; the article is what matters. */
function usePathsWhen(wanted: boolean): LearningPathsReply {
  const [reply, setReply] = useState(none);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    askLearningPaths().then(
      (answer) => current && setReply(answer),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [wanted]);
  return reply;
}
