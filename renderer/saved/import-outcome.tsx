import { useTranslation } from 'react-i18next';

/** What became of an import: how many things came in, or why none did. */
export type Imported =
  { readonly added: number } | { readonly code: 'not-json' | 'not-kept' | 'too-new' | 'damaged' };

export function ImportOutcome({ imported }: { readonly imported: Imported }) {
  const { t } = useTranslation();
  if ('added' in imported)
    return <p className="notice notice-good">{t('transfer.added', { count: imported.added })}</p>;
  return (
    <p className="notice notice-danger">
      <strong>{t(`transfer.refused.${imported.code}`)}</strong> {t('transfer.nothingChanged')}
    </p>
  );
}
