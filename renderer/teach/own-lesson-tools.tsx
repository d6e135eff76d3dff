import { CopyPlus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { own } from '../saved/own.ts';
import { newLesson } from './new-lesson.ts';
import { ownLessonPath, type ShownLesson } from './lessons.ts';

/** A learning path as a list of one's own, to be changed. */
export function CopyToOwn({ lesson }: { readonly lesson: ShownLesson }) {
  const { t } = useTranslation();
  const navigate = useNavigate();

  function copy(): void {
    const { id } = newLesson(lesson);
    void navigate(`${ownLessonPath(id)}/edit`);
  }

  return (
    <button type="button" className="button" onClick={copy}>
      <CopyPlus size={18} aria-hidden="true" />
      {t('teach.copy')}
    </button>
  );
}

/** Takes a lesson of one's own away, when asked a second time. */
export function DeleteLesson({ lesson }: { readonly lesson: ShownLesson }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [asked, ask] = useState(false);

  function remove(): void {
    if (!lesson.own) return;
    void navigate('/learn', { replace: true });
    own().lessons.remove(lesson.own.id);
    own().progress.remove(lesson.key);
  }

  return (
    <button
      type="button"
      className={`button ${asked ? 'button-primary' : 'button-quiet'}`}
      onClick={() => (asked ? remove() : ask(true))}
      onBlur={() => ask(false)}
    >
      <Trash2 size={18} aria-hidden="true" />
      {t(asked ? 'teach.deleteReally' : 'teach.delete')}
    </button>
  );
}
