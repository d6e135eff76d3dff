import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { specialtyTitles, useLibrary } from '../shell/use-library.ts';
import { questionsBySpecialty } from './questions.ts';

/** Self-tests over all articles of a specialty, and the questions that were difficult so far. */
export function TestBySpecialty() {
  const { t } = useTranslation();
  const { packs, contents } = useLibrary();
  const counts = questionsBySpecialty(contents);
  const listed = [...specialtyTitles(packs)].filter(([id]) => counts.has(id));
  if (listed.length === 0) return null;
  return (
    <section className="teach-section" aria-labelledby="app-tests">
      <h2 id="app-tests">{t('teach.tests')}</h2>
      <p className="quiet">{t('teach.testsLead')}</p>
      <ul className="test-specialties">
        {listed.map(([id, title]) => (
          <li key={id}>
            <Link to={`/learn/specialties/${id}/test`}>{title}</Link>{' '}
            <span className="quiet">{counts.get(id)}</span>
          </li>
        ))}
      </ul>
      <p>
        <Link className="button" to="/learn/difficult">
          {t('difficult.title')}
        </Link>
      </p>
    </section>
  );
}
