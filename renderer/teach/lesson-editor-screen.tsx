import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { patientDataIn } from '../keep/patient-data.ts';
import { own } from '../saved/own.ts';
import type { Lesson } from '../saved/own-things.ts';
import { ScreenTitle } from '../shell/screen-title.tsx';
import { AddStep } from './add-step.tsx';
import { LessonStepList } from './lesson-step-list.tsx';
import { ownLessonPath } from './lessons.ts';
import { NoSuchLesson } from './no-such-lesson.tsx';
import { useShownLesson } from './use-shown-lesson.ts';
import './teach.css';

/** A lesson of one's own being made. Every change is kept at once. */
export function LessonEditorScreen() {
  const lesson = useShownLesson();
  return lesson?.own ? <Editor lesson={lesson.own} /> : <NoSuchLesson />;
}

function Editor({ lesson }: { readonly lesson: Lesson }) {
  const { t } = useTranslation();
  const change = (part: Partial<Lesson>): void => own().lessons.put({ ...lesson, ...part, at: Date.now() });
  const warned = patientDataIn(`${lesson.title}\n${lesson.goal}`).length > 0;
  return (
    <div className="screen teach">
      <p className="article-crumbs">
        <Link to={ownLessonPath(lesson.id)}>{lesson.title || t('teach.untitled')}</Link>
      </p>
      <ScreenTitle>{t('teach.editTitle')}</ScreenTitle>
      <label className="lesson-field">
        <span>{t('teach.titleLabel')}</span>
        <input
          className="field"
          maxLength={200}
          autoComplete="off"
          value={lesson.title}
          onChange={(event) => change({ title: event.target.value })}
        />
      </label>
      <label className="lesson-field">
        <span>{t('teach.goalLabel')}</span>
        <textarea
          className="field"
          rows={3}
          maxLength={1000}
          value={lesson.goal}
          onChange={(event) => change({ goal: event.target.value })}
        />
      </label>
      <div role="alert">{warned && <p className="notice notice-caution">{t('teach.mayNamePatient')}</p>}</div>
      <section className="teach-section" aria-labelledby="app-steps">
        <h2 id="app-steps">{t('teach.steps', { steps: lesson.steps.length })}</h2>
        <p className="small quiet">{t('teach.reorderHint')}</p>
        <LessonStepList steps={lesson.steps} onChange={(steps) => change({ steps })} />
        <AddStep steps={lesson.steps} onAdd={(step) => change({ steps: [...lesson.steps, step] })} />
      </section>
      <p>
        <Link className="button button-primary" to={ownLessonPath(lesson.id)}>
          {t('teach.editDone')}
        </Link>
      </p>
    </div>
  );
}
