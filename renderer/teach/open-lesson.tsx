import { FolderOpen, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { readLessonFile, type LessonFileFault } from './lesson-file.ts';
import { ownLessonPath } from './lessons.ts';
import { newLesson } from './new-lesson.ts';

interface Refusal {
  readonly code: LessonFileFault;
  /** The place in a damaged file. */
  readonly place: string;
}

/** The two ways to a lesson of one's own: an empty one, and a file somebody made. */
export function OpenLesson() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  function begin(): void {
    const { id } = newLesson({ title: '', goal: '', steps: [] });
    void navigate(`${ownLessonPath(id)}/edit`);
  }

  async function open(files: FileList | null): Promise<void> {
    const text = await files?.[0]?.text();
    if (text === undefined) return;
    const read = readLessonFile(text);
    if (!read.ok) return setRefusal({ code: read.failure.code, place: read.failure.hint });
    void navigate(ownLessonPath(newLesson(read.value).id));
  }

  return (
    <>
      <p className="lesson-tools">
        <button type="button" className="button" onClick={begin}>
          <Plus size={18} aria-hidden="true" />
          {t('teach.new')}
        </button>
        <FileTrigger acceptedFileTypes={['application/json', '.json']} onSelect={(files) => void open(files)}>
          <Button className="button">
            <FolderOpen size={18} aria-hidden="true" />
            {t('teach.open')}
          </Button>
        </FileTrigger>
      </p>
      <div role="status">
        {refusal && (
          <p className="notice notice-caution">
            <span>
              {t(`teach.refused.${refusal.code}`)}{' '}
              {refusal.place !== '' && t('teach.refusedAt', { place: refusal.place })}{' '}
              {t('teach.nothingChanged')}
            </span>
          </p>
        )}
      </div>
    </>
  );
}
