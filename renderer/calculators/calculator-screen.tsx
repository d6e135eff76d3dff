import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { calculatorOf } from '../../content/calculators/calculators.ts';
import type { Calculator, Outcome } from '../../content/model/calculator.ts';
import { ScreenTitle } from '../shell/screen-title.tsx';
import { CalculatorForm } from './calculator-form.tsx';
import { CalculatorResult } from './calculator-result.tsx';
import { EvidenceCard } from './evidence-card.tsx';
import { ResultStrip } from './result-strip.tsx';
import { sourcesOf } from './sources.ts';
import { useAnnouncement } from './use-announcement.ts';
import { useCalculation } from './use-calculation.ts';
import { useValuesInAddress } from './use-values-in-address.ts';
import { writtenIn } from './written-in.ts';
import './calculator-screen.css';

/** The calculator of the address; its values come from the address too. */
export function CalculatorScreen() {
  const id = useParams()['calculator'] ?? '';
  const calculator = calculatorOf(id);
  return calculator ? <OpenCalculator key={id} calculator={calculator} /> : <NoSuchCalculator id={id} />;
}

function OpenCalculator({ calculator }: { readonly calculator: Calculator }) {
  const { t } = useTranslation();
  const calculation = useCalculation(calculator);
  const { outcome } = calculation;
  useValuesInAddress(calculation);
  useAnnouncement(inWords(t, outcome));
  const sources = sourcesOf(calculator, outcome);
  return (
    <div className="screen calculator">
      <header className="calculator-head">
        <p className="small">
          <Link to="/calculators">{t('calculators.title')}</Link>
        </p>
        <ScreenTitle lang={writtenIn}>{calculator.title}</ScreenTitle>
        <p className="calculator-purpose" lang={writtenIn} dir="auto">
          {calculator.purpose}
        </p>
        <p className="calculator-not-for">
          <strong>{t('calculators.notFor')}</strong>{' '}
          <span lang={writtenIn} dir="auto">
            {calculator.notFor}
          </span>
        </p>
      </header>
      <div className="calculator-work">
        <ResultStrip calculation={calculation} />
        <CalculatorForm calculation={calculation} />
      </div>
      <CalculatorResult calculation={calculation} sources={sources} />
      <EvidenceCard calculator={calculator} sources={sources} />
    </div>
  );
}

/** What is said to people who do not see the result change. */
function inWords(t: TFunction, outcome: Outcome): string {
  switch (outcome.status) {
    case 'incomplete':
      return t('calculators.noResult');
    case 'refused':
      return outcome.problems.map(({ reason }) => reason).join(' ');
    case 'result':
      return [`${outcome.label}: ${outcome.display}.`, outcome.interpretation[0]?.text ?? ''].join(' ');
  }
}

function NoSuchCalculator({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  return (
    <div className="screen">
      <ScreenTitle>{t('calculators.notThere')}</ScreenTitle>
      <p>{t('calculators.notThereHint', { id })}</p>
      <p>
        <Link className="button" to="/calculators">
          {t('calculators.all')}
        </Link>
      </p>
    </div>
  );
}
