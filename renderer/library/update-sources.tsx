import { FolderSearch } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { askUpdateSources } from '../api/admin-requests.ts';

/** The folders in which this machine's administrator puts newer packs, each one press away. */
export function UpdateSources({ onWatch }: { readonly onWatch: (folder: string) => void }) {
  const { t } = useTranslation();
  const [folders, setFolders] = useState<readonly string[]>([]);
  useEffect(() => {
    let wanted = true;
    // Where they cannot be had, a folder can still be typed.
    askUpdateSources()
      .then((named) => wanted && setFolders(named))
      .catch(() => undefined);
    return () => void (wanted = false);
  }, []);
  if (folders.length === 0) return null;
  return (
    <ul className="update-sources" aria-label={t('watch.sources')}>
      {folders.map((folder) => (
        <li key={folder}>
          <button type="button" className="button" onClick={() => onWatch(folder)}>
            <FolderSearch size={18} aria-hidden="true" />
            <span>
              {t('watch.lookIn')} <bdi>{folder}</bdi>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
