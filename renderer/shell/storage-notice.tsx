import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useStorageTrouble, writeAgain } from '../saved/own.ts';
import { isShared } from '../session/machine-policy.ts';
import { SharedNotice } from '../session/shared-notice.tsx';
import { announce } from './announcer.tsx';
import { shellBridge } from './bridge.ts';
import './storage-notice.css';

/** Says that what the reader keeps will not outlive the window, why, and what can be done. */
export function StorageNotice() {
  const { t } = useTranslation();
  const trouble = useStorageTrouble();
  // That nothing is kept is what a shared workstation is for.
  if (isShared() || trouble === null) return <SharedNotice />;
  if (trouble !== 'fleeting') return <Unwritten why={trouble} />;
  return (
    <p className="notice notice-caution storage-notice" role="note">
      <strong>{t('states.notKept')}</strong> {t('states.notKeptHint')}
    </p>
  );
}

/** Something was written by the reader and could not be stored: it is still here, and there are two ways to save it. */
function Unwritten({ why }: { readonly why: 'full' | 'unwritten' }) {
  const { t } = useTranslation();
  useQuestionBeforeLeaving();

  async function again(): Promise<void> {
    announce(t((await writeAgain()) ? 'states.storedNow' : 'states.stillNotStored'));
  }

  return (
    <div className="notice notice-caution storage-notice" role="alert">
      <p>
        <strong>{t(`states.${why}`)}</strong> {t('states.unwrittenHint')}
      </p>
      <p className="storage-notice-actions">
        <button type="button" className="button" onClick={() => void again()}>
          {t('states.storeAgain')}
        </button>
        <Link className="button" to="/saved#app-transfer">
          {t('states.takeAlong')}
        </Link>
      </p>
    </div>
  );
}

/** Lets a browser ask before the page goes. The Electron window would not ask, it would only not close. */
function useQuestionBeforeLeaving(): void {
  useEffect(() => {
    if (shellBridge()) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);
}
