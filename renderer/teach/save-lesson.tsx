import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { shellBridge } from '../shell/bridge.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { saveTextFile } from '../ui/save-text-file.ts';
import { lessonFileName, writeLessonFile } from './lesson-file.ts';
import type { ShownLesson } from './lessons.ts';

/** The lesson as a file to carry: to another machine, to a colleague. */
export function SaveLesson({ lesson }: { readonly lesson: ShownLesson }) {
  const { t } = useTranslation();
  // The Electron window refuses downloads; there, copying is the way out.
  if (shellBridge()) return <CopyButton text={() => writeLessonFile(lesson)} label={t('teach.copyFile')} />;
  return (
    <button
      type="button"
      className="button"
      onClick={() => saveTextFile(lessonFileName(lesson.title), writeLessonFile(lesson), 'application/json')}
    >
      <Download size={18} aria-hidden="true" />
      {t('teach.save')}
    </button>
  );
}
