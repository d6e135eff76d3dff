import { useTranslation } from 'react-i18next';
import { focusQuietly } from '../shell/use-focus-after-navigation.ts';
import { RESULT } from './calculator-result.tsx';
import type { Calculation } from './use-calculation.ts';
import { writtenIn } from './written-in.ts';
import './result-strip.css';

/** The result in one line above the questions, where there is no room for it beside them; pressing it shows all of it. */
export function ResultStrip({ calculation: { outcome } }: { readonly calculation: Calculation }) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className="result-strip"
      data-status={outcome.status}
      onClick={() => {
        const heading = document.getElementById(RESULT);
        focusQuietly(heading);
        heading?.scrollIntoView({ block: 'start' });
      }}
    >
      {outcome.status === 'result' ? (
        <>
          <span className="result-strip-figure" lang={writtenIn} dir="auto">
            {outcome.label} <strong>{outcome.display}</strong>
          </span>
          {outcome.interpretation[0] && (
            <span className="result-strip-reading" lang={writtenIn} dir="auto">
              {outcome.interpretation[0].text}
            </span>
          )}
        </>
      ) : (
        <span>
          {outcome.status === 'refused'
            ? t('calculators.refused')
            : t('calculators.incomplete', { count: outcome.missing.length })}
        </span>
      )}
    </button>
  );
}
