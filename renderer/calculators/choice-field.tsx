import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { show } from '../../content/calculators/format.ts';
import type { ChoiceInput, YesNoInput } from '../../content/model/calculator.ts';
import { fieldId, helpId, notesId } from './field-ids.ts';
import { FieldNotes } from './field-notes.tsx';
import { reasonsFor } from './patience.ts';
import type { Calculation } from './use-calculation.ts';
import { writtenIn } from './written-in.ts';

interface ChoiceFieldProps {
  readonly input: ChoiceInput | YesNoInput;
  readonly calculation: Calculation;
}

/** Up to so many letters in all, choices stand in one line beside the question. */
const ONE_LINE = 24;

/** One out of a few, yes and no included. Nothing is chosen beforehand: “no” has to be said. */
export function ChoiceField({ input, calculation }: ChoiceFieldProps) {
  const { t } = useTranslation();
  const { raw, outcome, enter } = calculation;
  const { id, label, help } = input;
  const options = useOptions(input);
  const inOneLine = options.every(({ points }) => points === undefined) && lettersIn(options) <= ONE_LINE;
  const described = [help === undefined ? '' : helpId(id), notesId(id)].join(' ').trim();
  return (
    <RadioGroup
      className="calculator-field calculator-choice"
      id={fieldId(id)}
      data-line={inOneLine}
      value={raw[id]?.value || null}
      onChange={(chosen) => enter(id, chosen)}
      orientation={inOneLine ? 'horizontal' : 'vertical'}
      isInvalid={reasonsFor(outcome, id).refusals.length > 0}
      aria-describedby={described}
    >
      <Label className="calculator-label">
        <span lang={writtenIn} dir="auto">
          {label}
        </span>
        {input.kind === 'yes-no' && input.points !== undefined && (
          <span className="calculator-points">
            {t('calculators.pointsIfYes', { count: input.points, points: show(input.points) })}
          </span>
        )}
      </Label>
      {help !== undefined && (
        <p className="calculator-help" lang={writtenIn} dir="auto" id={helpId(id)}>
          {help}
        </p>
      )}
      <div className={inOneLine ? 'segmented-choices calculator-line' : 'calculator-options'}>
        {options.map((option) => (
          <Radio
            key={option.id}
            value={option.id}
            className={inOneLine ? 'segmented-choice' : 'calculator-option'}
          >
            <span lang={input.kind === 'choice' ? writtenIn : undefined}>{option.label}</span>
            {option.points !== undefined && (
              <span className="calculator-points">
                {t('calculators.points', { count: option.points, points: show(option.points) })}
              </span>
            )}
          </Radio>
        ))}
      </div>
      <FieldNotes input={id} outcome={outcome} />
    </RadioGroup>
  );
}

interface Option {
  readonly id: string;
  readonly label: string;
  readonly points?: number;
}

function useOptions(input: ChoiceInput | YesNoInput): readonly Option[] {
  const { t } = useTranslation();
  if (input.kind === 'choice') return input.options;
  return [
    { id: 'no', label: t('calculators.no') },
    { id: 'yes', label: t('calculators.yes') },
  ];
}

function lettersIn(options: readonly Option[]): number {
  return options.reduce((sum, { label }) => sum + label.length, 0);
}
