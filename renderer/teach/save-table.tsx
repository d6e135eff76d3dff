import { Download, Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { machinePolicy } from '../session/machine-policy.ts';
import { shellBridge } from '../shell/bridge.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { saveTextFile } from '../ui/save-text-file.ts';

interface SaveTableProps {
  /** File name without an ending. */
  readonly name: string;
  readonly csv: () => string;
}

/** A report on paper or as a table for a spreadsheet. */
export function SaveTable({ name, csv }: SaveTableProps) {
  const { t } = useTranslation();
  return (
    <p className="lesson-tools not-printed">
      {machinePolicy().printing && (
        <button type="button" className="button" onClick={() => window.print()}>
          <Printer size={18} aria-hidden="true" />
          {t('print.print')}
        </button>
      )}
      {/* The Electron window refuses downloads; there, copying is the way out. */}
      {shellBridge() ? (
        <CopyButton text={csv} label={t('lessonTest.copyCsv')} />
      ) : (
        <button
          type="button"
          className="button"
          onClick={() => saveTextFile(`${name}.csv`, csv(), 'text/csv;charset=utf-8')}
        >
          <Download size={18} aria-hidden="true" />
          {t('lessonTest.csv')}
        </button>
      )}
    </p>
  );
}
