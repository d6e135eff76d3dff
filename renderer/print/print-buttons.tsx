import { FileDown, Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { usePerform } from '../actions/perform-context.ts';
import { shellBridge } from '../shell/bridge.ts';

/** Paper, or in the Electron window a PDF: the same actions as the keys and the menu give. */
export function PrintButtons() {
  const { t } = useTranslation();
  const perform = usePerform();
  return (
    <p className="print-panel-actions">
      <button type="button" className="button button-primary" onClick={() => perform('print')}>
        <Printer size={18} aria-hidden="true" />
        {t('print.print')}
      </button>
      {shellBridge() && (
        <button type="button" className="button" onClick={() => perform('save-pdf')}>
          <FileDown size={18} aria-hidden="true" />
          {t('print.pdf')}
        </button>
      )}
    </p>
  );
}
