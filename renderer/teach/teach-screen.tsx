import type { TFunction } from 'i18next';
import { Wifi } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link, useLoaderData } from 'react-router';
import type { LearningPathsReply } from '../../main/api/contract.ts';
import { saidIn } from '../i18n/said-in.ts';
import { own, useCollection } from '../saved/own.ts';
import type { LessonProgress } from '../saved/own-things.ts';
import { pageStart } from '../session/machine-policy.ts';
import { ScreenTitle } from '../shell/screen-title.tsx';
import type { ShownLesson } from './lessons.ts';
import { OpenLesson } from './open-lesson.tsx';
import { TestBySpecialty } from './test-by-specialty.tsx';
import { useLessons } from './use-shown-lesson.ts';
import './teach.css';

/** Everything for a class and for learning by oneself: lessons to follow, lists of one's own, tests. */
export function TeachScreen() {
  const { t } = useTranslation();
  const lessons = useLessons(useLoaderData<LearningPathsReply>());
  const progress = useCollection(own().progress);
  const paths = lessons.filter((lesson) => lesson.own === null);
  const mine = lessons.filter((lesson) => lesson.own !== null);
  return (
    <div className="screen teach">
      <ScreenTitle>{t('teach.title')}</ScreenTitle>
      <p className="screen-lead">{t('teach.lead')}</p>
      {!pageStart().classroom && (
        <p>
          <Link className="button" to="/classroom">
            <Wifi size={18} aria-hidden="true" />
            {t('classroom.share')}
          </Link>
        </p>
      )}
      {paths.length > 0 && (
        <section className="teach-section" aria-labelledby="app-paths">
          <h2 id="app-paths">{t('teach.paths')}</h2>
          <LessonList lessons={paths} progress={progress} />
        </section>
      )}
      <section className="teach-section" aria-labelledby="app-own-lessons">
        <h2 id="app-own-lessons">{t('teach.own')}</h2>
        <p className="quiet">{t('teach.ownLead')}</p>
        <LessonList lessons={mine} progress={progress} />
        <OpenLesson />
      </section>
      <TestBySpecialty />
    </div>
  );
}

interface LessonListProps {
  readonly lessons: readonly ShownLesson[];
  readonly progress: readonly LessonProgress[];
}

function LessonList({ lessons, progress }: LessonListProps) {
  const { t } = useTranslation();
  if (lessons.length === 0) return null;
  return (
    <ul className="lesson-list">
      {lessons.map((lesson) => (
        <li key={lesson.key} className="lesson-card">
          <h3 {...(lesson.language && saidIn(lesson.language))}>
            <Link to={lesson.path}>{lesson.title || t('teach.untitled')}</Link>
          </h3>
          {lesson.goal && <p {...(lesson.language && saidIn(lesson.language))}>{lesson.goal}</p>}
          <p className="small quiet">
            {lesson.audience && <bdi lang={lesson.language}>{lesson.audience}. </bdi>}
            {progressInWords(
              lesson,
              progress.find(({ key }) => key === lesson.key),
              t,
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** How many steps a lesson has, and how many of them are done. */
function progressInWords({ steps }: ShownLesson, progress: LessonProgress | undefined, t: TFunction): string {
  const done = progress?.done.length ?? 0;
  return done === 0
    ? t('teach.steps', { steps: steps.length })
    : t('teach.stepsDone', { done, steps: steps.length });
}
