import { Download, Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { machinePolicy } from '../session/machine-policy.ts';
import { saveFile } from '../ui/save-file.ts';

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
      <button type="button" className="button" onClick={() => void saveFile(name, 'csv', csv())}>
        <Download size={18} aria-hidden="true" />
        {t('lessonTest.csv')}
      </button>
    </p>
  );
}
