import { useTranslation } from 'react-i18next';
import type { InstallationReport } from '../../main/api/contract.ts';

/** Parts of the page below, by the DOM ids of their headings. */
export const healthParts = {
  packs: 'app-health-packs',
  machine: 'app-health-machine',
  policy: 'app-health-policy',
} as const;

type Part = keyof typeof healthParts;

/** Whether all is well; where it is not, which parts of the page say what is wrong. */
export function Attention({ report }: { readonly report: InstallationReport }) {
  const { t } = useTranslation();
  return (
    <div className={report.healthy ? 'notice notice-good' : 'notice notice-danger'} role="status">
      <strong>{t(report.healthy ? 'health.well' : 'health.unwell')}</strong>
      {unwellParts(report).map((part) => (
        <span key={part}>
          <a href={`#${healthParts[part]}`}>{t(`health.${part}`)}</a>
        </span>
      ))}
      <span>{t('health.search', { stage: t(`health.stage.${report.search}`) })}</span>
    </div>
  );
}

/** The parts that make an installation unhealthy: the same questions as main/diagnostics asks. */
export function unwellParts({ packs, refused, disk, policy }: InstallationReport): readonly Part[] {
  const packsAreWell =
    packs.length > 0 && packs.every(({ sound }) => sound !== false) && refused.length === 0;
  return [
    ...(packsAreWell ? [] : ['packs' as const]),
    ...(disk?.enough === false ? ['machine' as const] : []),
    ...(policy.problems.length === 0 ? [] : ['policy' as const]),
  ];
}
