import { Pencil, Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { printListPath } from '../print/print-list.ts';
import { machinePolicy } from '../session/machine-policy.ts';
import { renameFolder } from './bookmarks.ts';
import { FolderNameForm } from './folder-name-form.tsx';
import type { Bookmark } from './own-things.ts';

interface FolderHeadProps {
  readonly name: string;
  readonly inside: readonly Bookmark[];
}

/** The name of a folder, with what can be done with it as a whole. */
export function FolderHead({ name, inside }: FolderHeadProps) {
  const { t } = useTranslation();
  const [renaming, setRenaming] = useState(false);

  if (renaming)
    return (
      <FolderNameForm
        name={name}
        submit={t('saved.rename')}
        onDone={(next) => {
          setRenaming(false);
          if (next !== name) renameFolder(name, next);
          focusRename(next);
        }}
      />
    );
  return (
    <div className="saved-folder-head">
      <h3>{name}</h3>
      <div className="saved-folder-tools">
        <button
          type="button"
          className="button button-quiet"
          data-rename={name}
          aria-label={t('saved.renameFolder', { folder: name })}
          onClick={() => setRenaming(true)}
        >
          <Pencil size={16} aria-hidden="true" />
          {t('saved.rename')}
        </button>
        {machinePolicy().printing && (
          <Link
            className="button button-quiet"
            to={printListPath(inside)}
            state={{ title: name }}
            aria-label={t('printList.folder', { folder: name })}
          >
            <Printer size={16} aria-hidden="true" />
            {t('printList.go')}
          </Link>
        )}
      </div>
    </div>
  );
}

/** Under another name the folder is another one: the focus goes with it. */
function focusRename(name: string): void {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`[data-rename="${CSS.escape(name)}"]`)?.focus(),
  );
}
