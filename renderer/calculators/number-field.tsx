import { useTranslation } from 'react-i18next';
import type { NumberInput } from '../../content/model/calculator.ts';
import { useSettings } from '../saved/own.ts';
import { Segmented } from '../ui/segmented.tsx';
import { fieldId, helpId, notesId, unitId } from './field-ids.ts';
import { FieldNotes } from './field-notes.tsx';
import { suggestedValue } from './first-values.ts';
import { reasonsFor } from './patience.ts';
import type { Calculation } from './use-calculation.ts';
import { writtenIn } from './written-in.ts';

interface NumberFieldProps {
  readonly input: NumberInput;
  readonly calculation: Calculation;
}

/** Up to so many letters in all, units stand in one line with the box. */
const ONE_LINE = 20;

/** A number with its unit: one that stands beside it, or a choice of several. */
export function NumberField({ input, calculation }: NumberFieldProps) {
  const { t } = useTranslation();
  const { units: chosen } = useSettings();
  const { raw, outcome, enter, leave } = calculation;
  const { id, label, help } = input;
  const given = raw[id] ?? { value: '' };
  const suggested = suggestedValue(input, chosen);
  const isSuggestion =
    input.suggested !== undefined && given.value === suggested.value && given.unit === suggested.unit;
  const box = `${fieldId(id)}-box`;
  return (
    <div className="calculator-field" id={fieldId(id)} data-line={lettersIn(input) <= ONE_LINE}>
      <label className="calculator-label" lang={writtenIn} dir="auto" htmlFor={box}>
        {label}
      </label>
      {help !== undefined && (
        <p className="calculator-help" lang={writtenIn} dir="auto" id={helpId(id)}>
          {help}
        </p>
      )}
      <div className="calculator-entry">
        <input
          id={box}
          className="field calculator-number"
          type="text"
          inputMode={input.range.min < 0 ? 'text' : input.whole ? 'numeric' : 'decimal'}
          autoComplete="off"
          spellCheck={false}
          maxLength={30}
          aria-describedby={`${unitId(id)} ${help === undefined ? '' : helpId(id)} ${notesId(id)}`}
          aria-invalid={reasonsFor(outcome, id).refusals.length > 0}
          value={given.value}
          onChange={(event) => enter(id, event.target.value)}
          onBlur={() => leave(id)}
        />
        <UnitChoice input={input} calculation={calculation} />
      </div>
      <FieldNotes
        input={id}
        outcome={outcome}
        {...(isSuggestion ? { remark: t('calculators.suggested') } : {})}
      />
    </div>
  );
}

function lettersIn({ units }: NumberInput): number {
  return units.reduce((sum, { label }) => sum + label.length, 0);
}

/** The unit in words, or the switch between units with the chosen one as the box's description. */
function UnitChoice({ input, calculation }: NumberFieldProps) {
  const { t } = useTranslation();
  const { raw, chooseUnit } = calculation;
  const { id, label, units } = input;
  if (units.length === 1) {
    return (
      <span className="calculator-unit" lang={writtenIn} dir="auto" id={unitId(id)}>
        {units[0].label}
      </span>
    );
  }
  const unit = units.find((candidate) => candidate.id === raw[id]?.unit) ?? units[0];
  return (
    <>
      <span className="visually-hidden calculator-unit-chosen" id={unitId(id)}>
        {unit.label}
      </span>
      <Segmented
        label={t('calculators.unitOf', { input: label })}
        value={unit.id}
        options={units.map((candidate) => ({ value: candidate.id, label: candidate.label }))}
        onChange={(chosen) => chooseUnit(input, chosen)}
      />
    </>
  );
}
