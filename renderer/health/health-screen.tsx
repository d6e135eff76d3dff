import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InstallationReport } from '../../main/api/contract.ts';
import { failureIn } from '../api/not-answered.ts';
import { askDiagnostics } from '../api/requests.ts';
import { ScreenTitle } from '../shell/screen-title.tsx';
import { Attention } from './attention.tsx';
import { DiagnosticsCopy } from './diagnostics-copy.tsx';
import { MachineFacts } from './machine-facts.tsx';
import { PackHealthList } from './pack-health-list.tsx';
import { PolicyTable } from './policy-table.tsx';
import './health-screen.css';

type Seen = InstallationReport | 'asking' | 'elsewhere' | 'failed';

/** How this installation is: packs, keys, policy, disk, memory and the last lines of the log. */
export function HealthScreen() {
  const { t } = useTranslation();
  const [seen, setSeen] = useState<Seen>('asking');
  const [verifying, setVerifying] = useState(false);

  useEffect(() => {
    askDiagnostics(false).then(setSeen, (reason: unknown) => setSeen(whyNot(reason)));
  }, []);

  function verify(): void {
    setVerifying(true);
    askDiagnostics(true)
      .then(setSeen, (reason: unknown) => setSeen(whyNot(reason)))
      .finally(() => setVerifying(false));
  }

  return (
    <div className="screen health">
      <ScreenTitle>{t('health.title')}</ScreenTitle>
      {seen === 'asking' && <p role="status">{t('health.asking')}</p>}
      {seen === 'elsewhere' && <p className="notice">{t('health.elsewhere')}</p>}
      {seen === 'failed' && <p className="notice notice-danger">{t('health.failed')}</p>}
      {typeof seen === 'object' && (
        <>
          <Attention report={seen} />
          <PackHealthList report={seen} verifying={verifying} onVerify={verify} />
          <MachineFacts report={seen} />
          <PolicyTable policy={seen.policy} />
          <DiagnosticsCopy report={seen} />
        </>
      )}
    </div>
  );
}

function whyNot(reason: unknown): 'elsewhere' | 'failed' {
  return failureIn(reason)?.failure.code === 'not-allowed' ? 'elsewhere' : 'failed';
}
