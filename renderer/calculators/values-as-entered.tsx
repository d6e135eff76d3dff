import { useTranslation } from 'react-i18next';
import { enteredAs } from '../../content/calculators/shown.ts';
import type { Calculation } from './use-calculation.ts';
import { writtenIn } from './written-in.ts';

/** The values on paper, where the form is not. */
export function ValuesAsEntered({ calculation: { asked, raw } }: { readonly calculation: Calculation }) {
  const { t } = useTranslation();
  return (
    <div className="calculator-entered">
      <h3>{t('calculators.values')}</h3>
      <dl className="calculator-others" lang={writtenIn} dir="auto">
        {asked.map((input) => (
          <div key={input.id}>
            <dt>{input.label}</dt>
            <dd>{enteredAs(input, raw[input.id] ?? { value: '' })}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
