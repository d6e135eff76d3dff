import { useTranslation } from 'react-i18next';
import type { InstallationReport } from '../../main/api/contract.ts';
import { healthParts } from './attention.tsx';

interface PackHealthListProps {
  readonly report: InstallationReport;
  readonly verifying: boolean;
  readonly onVerify: () => void;
}

/** Every pack with its age and what checking its files found, and every pack that was refused. */
export function PackHealthList({ report, verifying, onVerify }: PackHealthListProps) {
  const { t } = useTranslation();
  return (
    <section>
      <h2 id={healthParts.packs}>{t('health.packs')}</h2>
      <ul className="health-packs">
        {report.packs.map((pack) => (
          <li key={pack.id}>
            <strong>
              {pack.title} {pack.version}
            </strong>
            <span className="quiet">
              {t('health.packAge', { count: pack.ageDays, articles: pack.articles })}{' '}
              {t(`trust.${pack.trust}.short`)}.
            </span>
            <span className={pack.sound === false ? 'health-bad' : ''}>
              {pack.sound === null ? t('health.unchecked') : pack.finding}
            </span>
          </li>
        ))}
        {report.refused.map(({ file, message, hint }) => (
          <li key={file} className="health-bad">
            {t('health.refused', { file, message, hint })}
          </li>
        ))}
      </ul>
      <p>
        <button type="button" className="button" disabled={verifying} onClick={onVerify}>
          {t(verifying ? 'health.verifying' : 'health.verify')}
        </button>
      </p>
    </section>
  );
}
