import { FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRevalidator } from 'react-router';
import { forgetReplies } from '../api/requests.ts';
import { shellBridge } from '../shell/bridge.ts';

type Outcome = { readonly opened: string } | { readonly message: string; readonly hint: string } | null;

/** Opens a pack from a file: in the Electron window, which alone may show a file dialog. */
export function OpenPackButton() {
  const { t } = useTranslation();
  const { revalidate } = useRevalidator();
  const [outcome, setOutcome] = useState<Outcome>(null);
  const bridge = shellBridge();
  if (!bridge) return <p className="small quiet">{t('library.openInBrowser')}</p>;

  async function open(): Promise<void> {
    const result = await bridge?.openPackFile();
    if (result?.status === 'failed') setOutcome({ message: result.message, hint: result.hint });
    if (result?.status !== 'done') return;
    setOutcome({ opened: result.value.title });
    forgetReplies();
    await revalidate();
  }

  return (
    <div>
      <button type="button" className="button" onClick={() => void open()}>
        <FolderOpen size={18} aria-hidden="true" />
        {t('library.open')}
      </button>
      <div role="status">
        {outcome &&
          ('opened' in outcome ? (
            <p className="notice notice-good">{t('library.opened', { title: outcome.opened })}</p>
          ) : (
            <p className="notice notice-danger">
              <strong>{outcome.message}</strong> {outcome.hint}
            </p>
          ))}
      </div>
    </div>
  );
}
