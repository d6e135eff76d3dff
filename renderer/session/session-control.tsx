import { LogOut } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { endSession } from './end-session.ts';
import { IdleCountdown } from './idle-countdown.tsx';
import { isShared } from './machine-policy.ts';
import { SESSION_ENDED } from './session-report.ts';
import './session.css';

/** On a shared workstation: the way to end the session, in the bar of every screen, and the countdown to its end. */
export function SessionControl() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  if (!isShared() || pathname === SESSION_ENDED) return null;
  return (
    <>
      <button type="button" className="button session-end" onClick={() => void endSession('asked')}>
        <LogOut size={18} aria-hidden="true" />
        <span className="session-end-label">{t('session.end')}</span>
      </button>
      <IdleCountdown />
    </>
  );
}
