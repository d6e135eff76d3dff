import { ClipboardCheck, Pencil, Play, Presentation, Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { handoutOf } from '../print/handout.ts';
import { ARTICLES_AT_ONCE } from '../print/print-list.ts';
import { machinePolicy } from '../session/machine-policy.ts';
import { articlePath } from '../shell/paths.ts';
import { followLesson, nextStep, useProgress } from './progress.ts';
import type { ShownLesson } from './lessons.ts';
import { CopyToOwn, DeleteLesson } from './own-lesson-tools.tsx';
import { SaveLesson } from './save-lesson.tsx';

/** What can be done with a lesson: follow it, show it, test on it, hand it out, carry it, change it. */
export function LessonTools({ lesson }: { readonly lesson: ShownLesson }) {
  const { t } = useTranslation();
  const progress = useProgress(lesson.key);
  const next = nextStep(lesson.steps, progress);
  const articles = new Set(lesson.steps.map(({ pack, article }) => `${pack}/${article}`)).size;
  const handout = handoutOf(lesson.steps, lesson.title || t('teach.untitled'), lesson.goal);
  const empty = lesson.steps.length === 0;
  return (
    <div className="lesson-tools">
      {next && (
        <Link
          className="button button-primary"
          to={articlePath(next.pack, next.article, next.section)}
          onClick={() => followLesson(lesson.key, true)}
        >
          <Play size={18} aria-hidden="true" />
          {t(progress.done.length > 0 ? 'teach.goOn' : 'teach.start')}
        </Link>
      )}
      {!empty && (
        <>
          <Link className="button" to={`${lesson.path}/projector`}>
            <Presentation size={18} aria-hidden="true" />
            {t('teach.project')}
          </Link>
          <Link className="button" to={`${lesson.path}/test`}>
            <ClipboardCheck size={18} aria-hidden="true" />
            {t('teach.test')}
          </Link>
          {machinePolicy().printing && (
            <Link className="button" to={handout.to} state={handout.words}>
              <Printer size={18} aria-hidden="true" />
              {t('teach.handout')}
            </Link>
          )}
        </>
      )}
      {articles > ARTICLES_AT_ONCE && (
        <p className="small quiet">{t('printList.tooMany', { count: ARTICLES_AT_ONCE })}</p>
      )}
      <SaveLesson lesson={lesson} />
      {lesson.own === null ? (
        <CopyToOwn lesson={lesson} />
      ) : (
        <>
          <Link className="button" to={`${lesson.path}/edit`}>
            <Pencil size={18} aria-hidden="true" />
            {t('teach.edit')}
          </Link>
          <DeleteLesson lesson={lesson} />
        </>
      )}
    </div>
  );
}
