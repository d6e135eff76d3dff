import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { calculatorGroups } from '../../content/calculators/calculators.ts';
import { calculatorPath } from '../shell/paths.ts';
import { ScreenTitle } from '../shell/screen-title.tsx';
import { findCalculators } from './find-calculators.ts';
import { useAnnouncement } from './use-announcement.ts';
import { writtenIn } from './written-in.ts';
import './calculators-screen.css';

/** Every calculator, by specialty, with a box to narrow the list. */
export function CalculatorsScreen() {
  const { t } = useTranslation();
  const [filter, setFilter] = useState('');
  const found = new Set(findCalculators(filter));
  const groups = calculatorGroups
    .map((group) => ({
      ...group,
      calculators: group.calculators.filter((calculator) => filter.trim() === '' || found.has(calculator)),
    }))
    .filter(({ calculators }) => calculators.length > 0);
  const count = groups.reduce((sum, { calculators }) => sum + calculators.length, 0);
  const counted = t('calculators.count', { count });
  useAnnouncement(counted);

  return (
    <div className="screen calculators">
      <ScreenTitle>{t('calculators.title')}</ScreenTitle>
      <p className="screen-lead">{t('calculators.lead')}</p>
      <div className="calculators-filter">
        <label htmlFor="app-calculator-filter">{t('calculators.filter')}</label>
        <input
          id="app-calculator-filter"
          className="field"
          type="text"
          inputMode="search"
          autoComplete="off"
          spellCheck={false}
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
        />
        <p className="small quiet">{counted}</p>
      </div>
      {groups.map(({ specialty, title, calculators }) => (
        <section key={specialty} className="calculators-group" aria-labelledby={`app-group-${specialty}`}>
          <h2 id={`app-group-${specialty}`} lang={writtenIn} dir="auto">
            {title}
          </h2>
          <ul className="calculators-list">
            {calculators.map((calculator) => (
              <li key={calculator.id} lang={writtenIn} dir="auto">
                <Link className="calculators-title" to={calculatorPath(calculator.id)}>
                  {calculator.title}
                </Link>
                <p>{calculator.purpose}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {count === 0 && <p className="notice">{t('calculators.nothing', { filter: filter.trim() })}</p>}
    </div>
  );
}
