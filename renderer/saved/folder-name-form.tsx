import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface FolderNameFormProps {
  /** The name there is; empty for a new folder. */
  readonly name: string;
  /** What the button says. */
  readonly submit: string;
  /** Given the name there was where the reader thought better of it. */
  readonly onDone: (name: string) => void;
}

/** Asks for the name of a folder. Enter keeps it, Escape leaves what there was. */
export function FolderNameForm({ name, submit, onDone }: FolderNameFormProps) {
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
        placeholder={t('saved.folderName')}
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
        {submit}
      </button>
    </form>
  );
}
