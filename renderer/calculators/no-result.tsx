import { useTranslation } from 'react-i18next';
import type { ValueProblem } from '../../content/model/calculator.ts';
import { focusField } from './field-ids.ts';
import { writtenIn } from './written-in.ts';

/** Named before “and so many more”. */
const NAMED = 6;

interface Missing {
  readonly input: string;
  readonly label: string;
}

/** What is still wanted; pressing one goes there. */
export function MissingValues({ missing }: { readonly missing: readonly Missing[] }) {
  const { t } = useTranslation();
  const more = missing.length - NAMED;
  return (
    <>
      <p>{t('calculators.incomplete', { count: missing.length })}</p>
      <ul className="calculator-missing">
        {missing.slice(0, NAMED).map(({ input, label }) => (
          <li key={input}>
            <button
              type="button"
              className="button-link"
              lang={writtenIn}
              dir="auto"
              onClick={() => focusField(input)}
            >
              {label}
            </button>
          </li>
        ))}
        {more > 0 && <li className="quiet">{t('calculators.more', { count: more })}</li>}
      </ul>
    </>
  );
}

/** Why there is no result; pressing a reason goes to its value. */
export function Refusals({ problems }: { readonly problems: readonly ValueProblem[] }) {
  const { t } = useTranslation();
  return (
    <div className="notice notice-danger">
      <p>
        <strong>{t('calculators.refused')}</strong>
      </p>
      <ul className="calculator-missing">
        {problems.map(({ reason, inputs: [first] }) => (
          <li key={reason}>
            <button
              type="button"
              className="button-link"
              lang={writtenIn}
              dir="auto"
              onClick={() => first !== undefined && focusField(first)}
            >
              {reason}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
