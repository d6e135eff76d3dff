import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AudienceSwitch } from '../article/audience-switch.tsx';
import { ScreenTitle } from '../shell/screen-title.tsx';
import { AppearanceControls } from './appearance-controls.tsx';
import { ForgetEverything } from './forget-everything.tsx';
import { KeepHistory } from './keep-history.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { ReadingComfort } from './reading-comfort.tsx';
import { ShowIntroduction } from './show-introduction.tsx';
import { SingleKeys } from './single-keys.tsx';
import './settings-screen.css';

/** A reader's choices, all of which stay on this machine. */
export function SettingsScreen() {
  const { t } = useTranslation();
  return (
    <div className="screen settings">
      <ScreenTitle>{t('settings.title')}</ScreenTitle>
      <section>
        <h2>{t('settings.appearance')}</h2>
        <AppearanceControls />
        <ReadingComfort />
      </section>
      <section>
        <h2>{t('settings.language')}</h2>
        <p className="quiet">{t('settings.languageLead')}</p>
        <LanguageChoice />
      </section>
      <section>
        <h2>{t('settings.wording')}</h2>
        <p className="quiet">{t('settings.wordingLead')}</p>
        <AudienceSwitch />
      </section>
      <section>
        <h2>{t('settings.keyboard')}</h2>
        <SingleKeys />
        <p>
          <Link to="/shortcuts">{t('shortcuts.title')}</Link>
        </p>
      </section>
      <section>
        <h2>{t('settings.own')}</h2>
        <p className="quiet">{t('settings.ownLead')}</p>
        <KeepHistory />
        <ForgetEverything />
      </section>
      <ShowIntroduction />
      <p>
        <Link to="/about">{t('about.title')}</Link>
      </p>
    </div>
  );
}
