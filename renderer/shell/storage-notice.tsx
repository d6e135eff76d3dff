import { useTranslation } from 'react-i18next';
import { useStorageTrouble } from '../saved/own.ts';

/** Says that what the reader keeps will not outlive the window, and why. */
export function StorageNotice() {
  const { t } = useTranslation();
  if (!useStorageTrouble()) return null;
  return (
    <p className="notice notice-caution storage-notice" role="note">
      <strong>{t('states.notKept')}</strong> {t('states.notKeptHint')}
    </p>
  );
}
