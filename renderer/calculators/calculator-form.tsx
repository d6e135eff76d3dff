import { Eraser } from 'lucide-react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from './choice-field.tsx';
import { focusField } from './field-ids.ts';
import { NumberField } from './number-field.tsx';
import type { Calculation } from './use-calculation.ts';
import './calculator-form.css';

/** The questions of a calculator, those that are asked for only. */
export function CalculatorForm({ calculation }: { readonly calculation: Calculation }) {
  const { t } = useTranslation();
  const { asked, clear } = calculation;
  const [first] = asked;
  return (
    <form
      className="calculator-form"
      aria-label={t('calculators.values')}
      autoComplete="off"
      onSubmit={(event) => event.preventDefault()}
    >
      {asked.map((input) =>
        input.kind === 'number' ? (
          <NumberField key={input.id} input={input} calculation={calculation} />
        ) : (
          <ChoiceField key={input.id} input={input} calculation={calculation} />
        ),
      )}
      <p className="calculator-clear">
        <button
          type="button"
          className="button"
          onClick={() => {
            // The questions must have been cleared before one of them is gone to.
            flushSync(clear);
            if (first) focusField(first.id);
          }}
        >
          <Eraser size={16} aria-hidden="true" />
          {t('calculators.clear')}
        </button>
        <span className="small quiet">{t('calculators.neverStored')}</span>
      </p>
    </form>
  );
}
