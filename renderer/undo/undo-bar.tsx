import { Undo2, X } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { undoLast } from '../actions/undo-last.ts';
import { KeysShown } from '../actions/keys-shown.tsx';
import { undo, useUndoOffer, withdrawUndo } from './undo.ts';
import './undo-bar.css';

/** Says what was taken away, with the way to have it back. Stays until the screen is left: nobody has to be quick. */
export function UndoBar() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const done = useUndoOffer();
  useEffect(() => withdrawUndo, [pathname]);

  return (
    <div role="status" className="undo-place not-printed">
      {done !== null && (
        <div className="undo-bar">
          <p>{done}</p>
          <button type="button" className="button" onClick={undo}>
            <Undo2 size={18} aria-hidden="true" />
            {t('undo.undo')}
            <KeysShown keys={undoLast.keys[0] ?? ''} />
          </button>
          <button
            type="button"
            className="button button-quiet"
            aria-label={t('states.close')}
            onClick={withdrawUndo}
          >
            <X size={18} aria-hidden="true" />
          </button>
        </div>
      )}
    </div>
  );
}
