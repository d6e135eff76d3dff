import { useTranslation } from 'react-i18next';
import { handoutOf } from '../print/handout.ts';
import { NoSuchLesson } from '../teach/no-such-lesson.tsx';
import { useReplies } from '../teach/use-replies.ts';
import { useShownLesson } from '../teach/use-shown-lesson.ts';
import type { ShownLesson } from '../teach/lessons.ts';
import { Projector } from './projector-screen.tsx';
import type { ShownPart } from './slides.ts';

/** A whole lesson before a class, article after article. */
export function LessonProjectorScreen() {
  const lesson = useShownLesson();
  return lesson ? <LessonProjector lesson={lesson} /> : <NoSuchLesson />;
}

function LessonProjector({ lesson }: { readonly lesson: ShownLesson }) {
  const { t } = useTranslation();
  const list = useReplies(lesson.steps);
  if (!list) return <p role="status">{t('states.loading')}</p>;
  const parts = lesson.steps.flatMap(({ pack, article, section }): ShownPart[] => {
    const reply = list.articles.find((one) => one.pack.id === pack && one.article.id === article);
    return reply ? [{ reply, section }] : [];
  });
  if (parts.length === 0) return <NoSuchLesson />;
  return (
    <Projector
      title={lesson.title}
      parts={parts}
      handout={handoutOf(lesson.steps, lesson.title || t('teach.untitled'), lesson.goal)}
      wayOut={() => lesson.path}
    />
  );
}
