import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { shellBridge } from '../shell/bridge.ts';
import { ScreenTitle } from '../shell/screen-title.tsx';
import { readSessionReport } from './session-report.ts';
import './session.css';

const cleared = ['searches', 'visits', 'bookmarks', 'annotations', 'lessons'] as const;

/** After a session on a shared workstation: what was cleared, and what this app cannot clear. */
export function SessionEndedScreen() {
  const { t } = useTranslation();
  const { search } = useLocation();
  const report = readSessionReport(search);
  const inBrowser = shellBridge() === undefined;
  return (
    <div className="screen session-ended">
      <ScreenTitle>{t('session.ended')}</ScreenTitle>
      <p className="screen-lead">
        {t(report.reason === 'idle' ? 'session.endedIdle' : 'session.endedAsked')}
      </p>
      <section>
        <h2>{t('session.cleared')}</h2>
        <ul>
          {cleared.map((name) => (
            <li key={name}>{t(`session.clearedThings.${name}`, { count: report[name] })}</li>
          ))}
          <li>{t('session.clearedTyped')}</li>
          {report.clipboard === 'cleared' && <li>{t('session.clearedClipboard')}</li>}
        </ul>
      </section>
      <section>
        <h2>{t('session.notCleared')}</h2>
        <ul>
          <li>
            {report.printed > 0
              ? t('session.printedLeft', { count: report.printed })
              : t('session.nothingPrinted')}
          </li>
          {report.clipboard === 'left' && <li>{t('session.clipboardLeft')}</li>}
          {report.saved > 0 && <li>{t('session.savedLeft', { count: report.saved })}</li>}
          {inBrowser && <li>{t('session.browserLeft')}</li>}
          <li>{t('session.memoryLeft')}</li>
        </ul>
      </section>
      <p>
        <Link className="button button-primary" to="/">
          {t('session.startNew')}
        </Link>
      </p>
    </div>
  );
}
