import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InstallationReport } from '../../main/api/contract.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { diagnosticsText } from './diagnostics-text.ts';

/** Diagnostics to pass on: what will be copied stands on the screen before it can be. */
export function DiagnosticsCopy({ report }: { readonly report: InstallationReport }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  const text = diagnosticsText(report);
  return (
    <section>
      <h2>{t('health.diagnostics')}</h2>
      <p className="quiet">{t('health.diagnosticsLead')}</p>
      {shown ? (
        <>
          <pre className="health-text" tabIndex={0} role="region" aria-label={t('health.diagnostics')}>
            {text}
          </pre>
          <p>
            <CopyButton text={() => text} label={t('health.copy')} />
          </p>
        </>
      ) : (
        <p>
          <button type="button" className="button" onClick={() => setShown(true)}>
            {t('health.show')}
          </button>
        </p>
      )}
    </section>
  );
}
