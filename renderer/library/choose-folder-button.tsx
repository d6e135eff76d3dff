import { FolderOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { shellBridge } from '../shell/bridge.ts';

/** Opens the system's folder dialog: in the Electron window, which alone may show one. */
export function ChooseFolderButton({ onChosen }: { readonly onChosen: (folder: string) => void }) {
  const { t } = useTranslation();
  const bridge = shellBridge();
  if (!bridge) return null;

  async function choose(): Promise<void> {
    const chosen = await bridge?.chooseFolder();
    if (chosen?.status === 'done') onChosen(chosen.value.folder);
  }

  return (
    <button type="button" className="button" onClick={() => void choose()}>
      <FolderOpen size={18} aria-hidden="true" />
      {t('watch.choose')}
    </button>
  );
}
