import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { saidIn } from '../i18n/said-in.ts';
import { useIsInLibrary } from '../saved/use-is-in-library.ts';
import { articlePath } from '../shell/paths.ts';
import { ScreenTitle } from '../shell/screen-title.tsx';
import { LessonTools } from './lesson-tools.tsx';
import { stepKey, stepTitle, type ShownLesson } from './lessons.ts';
import { NoSuchLesson } from './no-such-lesson.tsx';
import { followLesson, forgetProgress, markStep, nextStep, useProgress } from './progress.ts';
import { useShownLesson } from './use-shown-lesson.ts';
import '../print/picking.css';
import './teach.css';

/** One lesson: its goal, its articles in order, how far one has got, and what can be done with it before a class. */
export function LessonScreen() {
  const lesson = useShownLesson();
  return lesson ? <LessonPage key={lesson.key} lesson={lesson} /> : <NoSuchLesson />;
}

function LessonPage({ lesson }: { readonly lesson: ShownLesson }) {
  const { t } = useTranslation();
  const words = lesson.language ? saidIn(lesson.language) : {};
  return (
    <div className="screen teach">
      <p className="article-crumbs">
        <Link to="/learn">{t('teach.title')}</Link>
      </p>
      <ScreenTitle {...(lesson.language ? { lang: lesson.language } : {})}>
        {lesson.title || t('teach.untitled')}
      </ScreenTitle>
      {lesson.goal && (
        <p className="screen-lead" {...words}>
          {lesson.goal}
        </p>
      )}
      {lesson.audience && (
        <p className="quiet" {...words}>
          {lesson.audience}
        </p>
      )}
      <LessonTools lesson={lesson} />
      <Steps lesson={lesson} />
    </div>
  );
}

function Steps({ lesson }: { readonly lesson: ShownLesson }) {
  const { t } = useTranslation();
  const progress = useProgress(lesson.key);
  const isInLibrary = useIsInLibrary();
  const next = nextStep(lesson.steps, progress);
  if (lesson.steps.length === 0) return <p className="notice">{t('teach.noSteps')}</p>;
  const done = lesson.steps.filter((step) => progress.done.includes(stepKey(step))).length;
  return (
    <section className="teach-section" aria-labelledby="app-steps">
      <h2 id="app-steps">{t('teach.stepsDone', { done, steps: lesson.steps.length })}</h2>
      <progress
        className="lesson-progress"
        max={lesson.steps.length}
        value={done}
        aria-labelledby="app-steps"
      />
      <ol className="lesson-steps">
        {lesson.steps.map((step) => (
          <li key={stepKey(step)} data-next={step === next}>
            <label className="pick-box">
              <input
                type="checkbox"
                checked={progress.done.includes(stepKey(step))}
                onChange={(event) => markStep(lesson.key, stepKey(step), event.target.checked)}
              />
              <span className="visually-hidden">{t('teach.done', { title: stepTitle(step) })}</span>
            </label>
            <Link
              to={articlePath(step.pack, step.article, step.section)}
              lang={lesson.language}
              onClick={() => followLesson(lesson.key, true)}
            >
              {stepTitle(step)}
            </Link>
            {!isInLibrary(step.pack, step.article) && (
              <span className="tag tag-caution">{t('saved.missing')}</span>
            )}
          </li>
        ))}
      </ol>
      {progress.done.length > 0 && (
        <p>
          <button type="button" className="button button-quiet" onClick={() => forgetProgress(lesson.key)}>
            {t('teach.startOver')}
          </button>
        </p>
      )}
    </section>
  );
}
