import { Pencil, Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { printListPath } from '../print/print-list.ts';
import { machinePolicy } from '../session/machine-policy.ts';
import { renameFolder } from './bookmarks.ts';
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
      <NameForm
        name={name}
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

interface NameFormProps {
  readonly name: string;
  /** Given the name there was where the reader thought better of it. */
  readonly onDone: (name: string) => void;
}

function NameForm({ name, onDone }: NameFormProps) {
  const { t } = useTranslation();
  const [next, setNext] = useState(name);
  return (
    <form
      className="folder-choice"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(next.trim() || name);
      }}
    >
      <input
        className="field"
        aria-label={t('saved.folderName')}
        maxLength={60}
        autoFocus
        value={next}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setNext(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onDone(name);
        }}
      />
      <button type="submit" className="button">
        {t('saved.rename')}
      </button>
    </form>
  );
}

/** Under another name the folder is another one: the focus goes with it. */
function focusRename(name: string): void {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`[data-rename="${CSS.escape(name)}"]`)?.focus(),
  );
}
