import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { isShared, pageStart } from './machine-policy.ts';

/** On the page the app starts with: that this is a shared workstation, and what is wrong with the policy, if anything is. */
export function SharedNotice() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const { policy, problems } = pageStart();
  const [startPage] = policy.startPage.split(/[?#]/);
  if (pathname !== '/' && pathname !== startPage) return null;
  return (
    <>
      {problems.map(({ key, reason }) => (
        <p key={`${key}${reason}`} className="notice notice-danger storage-notice" role="note">
          <strong>
            {key === '' ? t('session.policyUnusable') : t('session.policyKeyUnusable', { key })}
          </strong>{' '}
          {t('session.policyCareful', { reason })}
        </p>
      ))}
      {isShared() && (
        <p className="notice storage-notice" role="note">
          <strong>{t('session.shared')}</strong> {t('session.sharedHint', { count: policy.idleMinutes })}
        </p>
      )}
    </>
  );
}
