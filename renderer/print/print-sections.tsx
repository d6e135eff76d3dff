import { useTranslation } from 'react-i18next';
import type { Section } from '../../content/model/article.ts';
import { choosePrint, type PrintChoice } from './print-choice.ts';

interface PrintSectionsProps {
  readonly sections: readonly Section[];
  readonly choice: PrintChoice;
  readonly hasQuestions: boolean;
}

/** Which sections go on paper. Red flags always do: an extract without them could do harm. */
export function PrintSections({ sections, choice, hasQuestions }: PrintSectionsProps) {
  const { t } = useTranslation();

  function take(id: string, taken: boolean): void {
    const others = [...choice.leftOut].filter((other) => other !== id);
    choosePrint({ ...choice, leftOut: new Set(taken ? others : [...others, id]) });
  }

  return (
    <fieldset className="print-sections">
      <legend>{t('print.sections')}</legend>
      {sections
        .filter(({ role }) => role !== 'self-test')
        .map((section) => (
          <label key={section.id} data-level={section.level}>
            <input
              type="checkbox"
              checked={!choice.leftOut.has(section.id)}
              disabled={section.role === 'red-flags'}
              onChange={(event) => take(section.id, event.target.checked)}
            />{' '}
            {section.title}
            {section.role === 'red-flags' && <span className="quiet small"> {t('print.always')}</span>}
          </label>
        ))}
      {hasQuestions && (
        <label>
          <input
            type="checkbox"
            checked={choice.questions}
            onChange={(event) => choosePrint({ ...choice, questions: event.target.checked })}
          />{' '}
          {t('selfTest.title')}
        </label>
      )}
      <p className="small quiet">{t('print.references')}</p>
    </fieldset>
  );
}
