import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleReferenceView } from '../../main/api/contract.ts';
import { shellBridge } from '../shell/bridge.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { saveTextFile } from '../ui/save-text-file.ts';
import { useReading } from './reading-context.ts';
import {
  exportFormats,
  exportReferences,
  fileExtensions,
  type ExportFormat,
} from './references/export-references.ts';

interface ReferenceExportProps {
  /** The references listed now; with none picked, all of them are exported. */
  readonly shown: readonly ArticleReferenceView[];
  readonly picked: ReadonlySet<string>;
  readonly onPickAll: (ids: ReadonlySet<string>) => void;
}

/** Takes references away: some or all, in the format of a manuscript or of a reference manager. */
export function ReferenceExport({ shown, picked, onPickAll }: ReferenceExportProps) {
  const { t } = useTranslation();
  const { article, pack } = useReading().reply;
  const [format, setFormat] = useState<ExportFormat>('vancouver');
  const wanted = picked.size === 0 ? shown : shown.filter(({ record }) => picked.has(record.id));
  const note = t('reference.provenance', {
    article: article.title,
    pack: pack.title,
    version: pack.version,
    id: article.contentHash.slice(0, 12),
  });
  const text = (): string => exportReferences(wanted, format, note);

  return (
    <div className="reference-export">
      <label className="reference-export-format">
        {t('reference.format')}{' '}
        <select
          className="field"
          value={format}
          onChange={(event) =>
            setFormat(exportFormats.find((known) => known === event.target.value) ?? format)
          }
        >
          {exportFormats.map((known) => (
            <option key={known} value={known}>
              {t(`reference.formats.${known}`)}
            </option>
          ))}
        </select>
      </label>
      <p className="small quiet">
        {picked.size === 0
          ? t('reference.exportAll', { count: wanted.length })
          : t('reference.exportPicked', { count: wanted.length })}{' '}
        {picked.size > 0 && (
          <button type="button" className="button-link" onClick={() => onPickAll(new Set())}>
            {t('reference.pickNone')}
          </button>
        )}
      </p>
      <p className="reference-export-actions">
        <CopyButton text={text} label={t('reference.copyAll')} className="button button-primary" />
        {/* The Electron window refuses downloads; there, copying is the way. */}
        {!shellBridge() && (
          <button
            type="button"
            className="button"
            onClick={() => saveTextFile(`${article.id}-references.${fileExtensions[format]}`, text())}
          >
            {t('reference.save')}
          </button>
        )}
      </p>
    </div>
  );
}
