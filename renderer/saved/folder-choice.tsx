import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FolderNameForm } from './folder-name-form.tsx';

interface FolderChoiceProps {
  /** DOM id of the list: by it the focus follows a row into its folder. */
  readonly id: string;
  readonly label: string;
  readonly folder: string;
  readonly folders: readonly string[];
  readonly onChoose: (folder: string) => void;
}

/** No folder can be called this: names are trimmed. */
const NEW = ' new';

/** Puts a saved article into a folder, or into a new one. */
export function FolderChoice({ id, label, folder, folders, onChoose }: FolderChoiceProps) {
  const { t } = useTranslation();
  const [naming, setNaming] = useState(false);

  function put(into: string): void {
    onChoose(into);
    followRow();
  }

  /** In another folder the row is another one, and so is its list. */
  function followRow(): void {
    requestAnimationFrame(() => document.getElementById(id)?.focus());
  }

  if (naming)
    return (
      <FolderNameForm
        name=""
        submit={t('saved.putThere')}
        onDone={(name) => {
          setNaming(false);
          if (name === '') followRow();
          else put(name);
        }}
      />
    );
  return (
    <select
      id={id}
      className="field folder-choice"
      aria-label={label}
      value={folder}
      onChange={(event) => {
        if (event.target.value !== NEW) return put(event.target.value);
        setNaming(true);
      }}
    >
      <option value="">{t('saved.noFolder')}</option>
      {folders.map((known) => (
        <option key={known} value={known}>
          {known}
        </option>
      ))}
      <option value={NEW}>{t('saved.newFolder')}</option>
    </select>
  );
}
