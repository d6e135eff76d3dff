import { useTranslation } from 'react-i18next';
import { WindowTitle } from '../session/window-title.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { faultDetails } from './fault-details.ts';
import './fault-report.css';

/** A fault of the program, said plainly, with details that can be copied into a report. No text of the reader's is in them. */
export function FaultReport({ fault }: { readonly fault: unknown }) {
  const { t } = useTranslation();
  const details = faultDetails(fault);
  return (
    <div className="screen" role="alert">
      <WindowTitle>{t('states.fault')}</WindowTitle>
      <h1 className="screen-title">{t('states.fault')}</h1>
      <p>{t('states.faultHint')}</p>
      <p className="fault-actions">
        <button type="button" className="button button-primary" onClick={() => window.location.reload()}>
          {t('states.reload')}
        </button>{' '}
        <CopyButton text={() => details} label={t('states.copyDetails')} />
      </p>
      <details>
        <summary>{t('states.details')}</summary>
        <pre className="fault-details" tabIndex={0} role="region" aria-label={t('states.details')}>
          {details}
        </pre>
      </details>
    </div>
  );
}
