import { useTranslation } from 'react-i18next';
import { resultNotice } from '../../content/calculators/as-text.ts';
import type { Outcome } from '../../content/model/calculator.ts';
import { saidIn } from '../i18n/said-in.ts';
import { MissingValues, Refusals } from './no-result.tsx';
import { ResultActions } from './result-actions.tsx';
import { SourceMark } from './source-mark.tsx';
import type { NumberedSource } from './sources.ts';
import type { Calculation } from './use-calculation.ts';
import { ValuesAsEntered } from './values-as-entered.tsx';
import { writtenIn } from './written-in.ts';
import './calculator-result.css';

/** DOM id of the result, where the strip of a narrow screen leads. */
export const RESULT = 'app-calculator-result';

interface CalculatorResultProps {
  readonly calculation: Calculation;
  readonly sources: readonly NumberedSource[];
}

/** What came of the values: a result with how it is read and how it was worked out, or what is still wanted. */
export function CalculatorResult({ calculation, sources }: CalculatorResultProps) {
  const { t } = useTranslation();
  const { outcome } = calculation;
  return (
    <section className="calculator-result" aria-labelledby={RESULT} data-status={outcome.status}>
      <h2 id={RESULT} tabIndex={-1} data-focus-target="">
        {t('calculators.result')}
      </h2>
      {outcome.status === 'incomplete' && <MissingValues missing={outcome.missing} />}
      {outcome.status === 'refused' && <Refusals problems={outcome.problems} />}
      {outcome.status === 'result' && (
        <>
          <Figures outcome={outcome} />
          <Readings outcome={outcome} sources={sources} />
          <ResultActions calculation={calculation} />
          <ValuesAsEntered calculation={calculation} />
          <Working steps={outcome.steps} />
          <p className="small quiet" lang={writtenIn} dir="auto">
            {resultNotice}
          </p>
        </>
      )}
    </section>
  );
}

type Result = Extract<Outcome, { status: 'result' }>;

function Figures({ outcome }: { readonly outcome: Result }) {
  return (
    <>
      <p className="calculator-figure" lang={writtenIn} dir="auto">
        <span className="calculator-figure-label">{outcome.label}</span>
        <strong>{outcome.display}</strong>
      </p>
      {outcome.others.length > 0 && (
        <dl className="calculator-others" lang={writtenIn} dir="auto">
          {outcome.others.map(({ label, display }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{display}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

function Readings({
  outcome,
  sources,
}: {
  readonly outcome: Result;
  readonly sources: readonly NumberedSource[];
}) {
  const { t } = useTranslation();
  const { interpretation, warnings, uncertainty } = outcome;
  return (
    <>
      {interpretation.length > 0 && (
        <ul {...saidIn(writtenIn)} className="calculator-readings" aria-label={t('calculators.howRead')}>
          {interpretation.map(({ text, reference }) => (
            <li key={text}>
              {text} <SourceMark reference={reference} sources={sources} />
            </li>
          ))}
        </ul>
      )}
      {warnings.length > 0 && (
        <ul
          {...saidIn(writtenIn)}
          className="notice notice-caution calculator-warnings"
          aria-label={t('calculators.warnings')}
        >
          {warnings.map(({ reason }) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {uncertainty && (
        <div>
          <h3>{t('calculators.uncertainty')}</h3>
          <p lang={writtenIn} dir="auto">
            {uncertainty.text} <SourceMark reference={uncertainty.reference} sources={sources} />
          </p>
        </div>
      )}
    </>
  );
}

function Working({ steps }: { readonly steps: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <div>
      <h3>{t('calculators.working')}</h3>
      <ol className="calculator-steps" {...saidIn(writtenIn)}>
        {steps.map((step, index) => (
          <li key={index}>{step}</li>
        ))}
      </ol>
    </div>
  );
}
