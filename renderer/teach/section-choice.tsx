import { useTranslation } from 'react-i18next';
import type { LessonStep } from '../saved/own-things.ts';
import { useLibrary } from '../shell/use-library.ts';
import { stepKey } from './lessons.ts';

interface SectionChoiceProps {
  readonly step: LessonStep;
  readonly steps: readonly LessonStep[];
  readonly onChange: (step: LessonStep) => void;
}

/** Whether a lesson takes an article whole, or one section of it. */
export function SectionChoice({ step, steps, onChange }: SectionChoiceProps) {
  const { t } = useTranslation();
  const { contents } = useLibrary();
  const sections = contents
    .find(({ pack }) => pack === step.pack)
    ?.articles.find(({ id }) => id === step.article)?.sections;
  if (!sections) return <span className="tag tag-caution">{t('saved.missing')}</span>;
  const taken = new Set(steps.filter((other) => other !== step).map(stepKey));
  const isFree = (section: string | null): boolean => !taken.has(stepKey({ ...step, section }));

  return (
    <select
      className="field lesson-step-section"
      aria-label={t('teach.sectionOf', { title: step.title })}
      value={step.section ?? ''}
      // The list takes arrow keys and letters for itself; here they choose.
      onKeyDown={(event) => event.stopPropagation()}
      onChange={({ target }) => {
        const section = sections.find(({ id }) => id === target.value);
        onChange({ ...step, section: section?.id ?? null, sectionTitle: section?.title ?? null });
      }}
    >
      <option value="" disabled={!isFree(null)}>
        {t('teach.whole')}
      </option>
      {sections.map(({ id, title }) => (
        <option key={id} value={id} disabled={!isFree(id)}>
          {title}
        </option>
      ))}
    </select>
  );
}
