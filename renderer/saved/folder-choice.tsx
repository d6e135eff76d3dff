import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface FolderChoiceProps {
  readonly label: string;
  readonly folder: string;
  readonly folders: readonly string[];
  readonly onChoose: (folder: string) => void;
}

/** No folder can be called this: names are trimmed. */
const NEW = ' new';

/** Puts a saved article into a folder, or into a new one. */
export function FolderChoice({ label, folder, folders, onChoose }: FolderChoiceProps) {
  const { t } = useTranslation();
  const [naming, setNaming] = useState(false);
  const [name, setName] = useState('');

  if (naming) {
    return (
      <form
        className="folder-choice"
        onSubmit={(event) => {
          event.preventDefault();
          setNaming(false);
          if (name.trim() !== '') onChoose(name.trim());
        }}
      >
        <input
          className="field"
          aria-label={t('saved.folderName')}
          placeholder={t('saved.folderName')}
          maxLength={60}
          autoFocus
          value={name}
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => event.key === 'Escape' && setNaming(false)}
        />
        <button type="submit" className="button">
          {t('saved.putThere')}
        </button>
      </form>
    );
  }
  return (
    <select
      className="field folder-choice"
      aria-label={label}
      value={folder}
      onChange={(event) => {
        if (event.target.value !== NEW) return onChoose(event.target.value);
        setName('');
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
