import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useFind } from './use-find.ts';
import './find-bar.css';

/** Finds words on the screen that is open: a bar below the header, with how many there are and the way between them. */
export function FindBar({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const [wanted, setWanted] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const before = useRef<Element | null>(null);
  const { count, at, go } = useFind(wanted, open);

  useEffect(() => {
    if (!open) return;
    before.current = document.activeElement;
    input.current?.focus();
    input.current?.select();
  }, [open]);

  // Another screen is another text.
  useEffect(() => onClose, [pathname, onClose]);

  function close(): void {
    onClose();
    if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter') go(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  }

  if (!open) return null;
  return (
    <search className="find-bar" aria-label={t('find.title')} onKeyDown={onKeyDown}>
      <input
        ref={input}
        className="field find-field"
        type="text"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        aria-label={t('find.label')}
        placeholder={t('find.label')}
        value={wanted}
        onChange={(event) => setWanted(event.target.value)}
      />
      <output className="find-count" aria-live="polite">
        {wanted.trim() !== '' && (count === 0 ? t('find.none') : t('find.count', { at, count }))}
      </output>
      <button
        type="button"
        className="button button-quiet"
        aria-label={t('find.previous')}
        disabled={count === 0}
        onClick={() => go(-1)}
      >
        <ChevronUp size={18} aria-hidden="true" />
      </button>
      <button
        type="button"
        className="button button-quiet"
        aria-label={t('find.next')}
        disabled={count === 0}
        onClick={() => go(1)}
      >
        <ChevronDown size={18} aria-hidden="true" />
      </button>
      <button type="button" className="button button-quiet" aria-label={t('states.close')} onClick={close}>
        <X size={18} aria-hidden="true" />
      </button>
    </search>
  );
}
