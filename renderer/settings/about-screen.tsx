import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { askHealth } from '../api/requests.ts';
import { ScreenTitle } from '../shell/screen-title.tsx';
import './settings-screen.css';

/** What Nightlamp is, what it refuses to be, and what it is made of. */
export function AboutScreen() {
  const { t } = useTranslation();
  const version = useVersion();
  return (
    <div className="screen about">
      <ScreenTitle>{t('about.title')}</ScreenTitle>
      {version !== null && <p className="quiet">{t('about.version', { version })}</p>}
      <p>
        <Link to="/health">{t('health.title')}</Link>
      </p>
      <section>
        <p>{t('about.what')}</p>
      </section>
      <section>
        <h2>{t('about.intendedUse')}</h2>
        <p>{t('about.intendedUseText')}</p>
        <p>{t('about.content')}</p>
      </section>
      <section>
        <h2>{t('about.refuses')}</h2>
        <ul>
          <li>{t('about.noNetwork')}</li>
          <li>{t('about.noPatients')}</li>
          <li>{t('about.noGeneration')}</li>
          <li>{t('about.noDosing')}</li>
        </ul>
      </section>
      <section>
        <h2>{t('about.licences')}</h2>
        <p>{t('about.licencesText')}</p>
      </section>
    </div>
  );
}

function useVersion(): string | null {
  const [version, setVersion] = useState<string | null>(null);
  useEffect(() => {
    askHealth().then(
      (health) => setVersion(health.version),
      // The page stands without it.
      () => undefined,
    );
  }, []);
  return version;
}
