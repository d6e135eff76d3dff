import { Calculator } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { calculatorPath } from '../shell/paths.ts';
import { useMatchingCalculators } from './use-matching-calculators.ts';
import { writtenIn } from './written-in.ts';
import './calculator-hits.css';

const SHOWN = 4;

/** Calculators that go by the words of a search, above the sections it found; nothing where there are none. */
export function CalculatorHits({ query }: { readonly query: string }) {
  const { t } = useTranslation();
  const matching = useMatchingCalculators(query).slice(0, SHOWN);
  if (matching.length === 0) return null;
  return (
    <section className="calculator-hits" aria-labelledby="app-calculator-hits">
      <h2 id="app-calculator-hits">{t('calculators.title')}</h2>
      <ul>
        {matching.map(({ id, title }) => (
          <li key={id} lang={writtenIn} dir="auto">
            <Link className="calculator-hit" to={calculatorPath(id)}>
              <Calculator size={16} aria-hidden="true" />
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
