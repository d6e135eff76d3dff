import { useTranslation } from 'react-i18next';
import type { InstallationReport } from '../../main/api/contract.ts';
import { healthParts } from './attention.tsx';

/** The policy in force: each value, and who decided it. */
export function PolicyTable({ policy }: { readonly policy: InstallationReport['policy'] }) {
  const { t } = useTranslation();
  return (
    <section>
      <h2 id={healthParts.policy}>{t('health.policy')}</h2>
      <p className="quiet">{t('health.policyFiles', { files: policy.files.join(', ') })}</p>
      {policy.problems.map(({ file, key, reason }) => (
        <p key={`${file}${key}`} className="notice notice-danger">
          {t('health.policyProblem', { file, key, reason })}
        </p>
      ))}
      <div className="health-table" role="region" aria-label={t('health.policy')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('health.policyKey')}</th>
              <th scope="col">{t('health.policyValue')}</th>
              <th scope="col">{t('health.policySource')}</th>
            </tr>
          </thead>
          <tbody>
            {policy.inForce.map(({ key, value, source }) => (
              <tr key={key}>
                <th scope="row">{key}</th>
                <td>{value}</td>
                <td>{t(`health.source.${source}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
