import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { saveFile } from '../ui/save-file.ts';
import { lessonFileName, writeLessonFile } from './lesson-file.ts';
import type { ShownLesson } from './lessons.ts';

/** The lesson as a file to carry: to another machine, to a colleague. */
export function SaveLesson({ lesson }: { readonly lesson: ShownLesson }) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className="button"
      onClick={() => void saveFile(lessonFileName(lesson.title), 'json', writeLessonFile(lesson))}
    >
      <Download size={18} aria-hidden="true" />
      {t('teach.save')}
    </button>
  );
}
