import { useTranslation } from 'react-i18next';
import type { InstallationReport } from '../../main/api/contract.ts';
import { sizeInWords } from '../i18n/dates.ts';
import { healthParts } from './attention.tsx';

/** Version, keys, disk, memory, and where the log is. */
export function MachineFacts({ report }: { readonly report: InstallationReport }) {
  const { t, i18n } = useTranslation();
  const { disk, memory, keys, log } = report;
  return (
    <section>
      <h2 id={healthParts.machine}>{t('health.machine')}</h2>
      <dl className="health-facts">
        <dt>{t('health.version')}</dt>
        <dd>
          <bdi>
            {report.version} ({report.runtime}, {report.platform})
          </bdi>
        </dd>
        <dt>{t('health.keys')}</dt>
        <dd>
          {keys.length === 0
            ? t('health.noKeys')
            : keys.map(({ name, words }) => (
                <span key={words} className="health-key">
                  {name}: {words}
                </span>
              ))}
        </dd>
        <dt>{t('health.disk')}</dt>
        <dd className={disk?.enough === false ? 'health-bad' : ''}>
          {disk === null
            ? t('health.noFolder')
            : t(disk.enough ? 'health.diskFree' : 'health.diskLow', {
                size: sizeInWords(disk.freeBytes, i18n.language),
                folder: disk.folder,
              })}
        </dd>
        <dt>{t('health.memory')}</dt>
        <dd>{sizeInWords(memory.residentBytes, i18n.language)}</dd>
        <dt>{t('health.log')}</dt>
        <dd>{log.file === '' ? t('health.noLog') : <bdi>{log.file}</bdi>}</dd>
      </dl>
      {log.recent.length > 0 && (
        <details className="fold">
          <summary>{t('health.lastLines')}</summary>
          <pre className="health-text" tabIndex={0} role="region" aria-label={t('health.lastLines')}>
            {log.recent.join('\n')}
          </pre>
        </details>
      )}
    </section>
  );
}
