import { useTranslation } from 'react-i18next';
import { useStorageTrouble } from '../saved/own.ts';
import { isShared } from '../session/machine-policy.ts';
import { SharedNotice } from '../session/shared-notice.tsx';

/** Says that what the reader keeps will not outlive the window, and why. */
export function StorageNotice() {
  const { t } = useTranslation();
  const trouble = useStorageTrouble();
  // That nothing is kept is what a shared workstation is for.
  if (isShared() || !trouble) return <SharedNotice />;
  return (
    <p className="notice notice-caution storage-notice" role="note">
      <strong>{t('states.notKept')}</strong> {t('states.notKeptHint')}
    </p>
  );
}
