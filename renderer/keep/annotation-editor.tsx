import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { own } from '../saved/own.ts';
import { highlightColours, type Annotation } from '../saved/own-things.ts';
import { focusNeighbour } from '../ui/focus-neighbour.ts';
import { offerUndo } from '../undo/undo.ts';
import { useNote } from './use-note.ts';
import './annotation-editor.css';

interface AnnotationEditorProps {
  readonly annotation: Annotation;
  /** DOM id of the note's field, where something leads to it. */
  readonly fieldId?: string;
}

const LONGEST_NOTE = 5000;

/** Colour and note of an annotation, and the way to delete it. A note that seems to name a patient is questioned before it is kept. */
export function AnnotationEditor({ annotation, fieldId }: AnnotationEditorProps) {
  const { t } = useTranslation();
  const { annotations } = own();
  const note = useNote(annotation);
  const isKept = !note.changed && annotation.note !== '';

  function remove(pressed: Element): void {
    focusNeighbour(pressed);
    annotations.remove(annotation.id);
    offerUndo(t('keep.deleted'), () => annotations.put(annotation));
  }

  return (
    <form
      className="annotation-editor"
      onSubmit={(event) => {
        event.preventDefault();
        note.keep();
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) note.turnAway();
      }}
    >
      {annotation.anchor && (
        <div className="annotation-colours" role="group" aria-label={t('keep.colourLabel')}>
          {highlightColours.map((colour) => (
            <button
              key={colour}
              type="button"
              className="colour-button"
              aria-label={t(`keep.colour.${colour}`)}
              aria-pressed={annotation.colour === colour}
              onClick={() => annotations.put({ ...annotation, colour })}
            >
              <span className="colour-dot" data-colour={colour} />
            </button>
          ))}
        </div>
      )}
      <textarea
        id={fieldId}
        className="field annotation-note"
        rows={note.text.length > 120 ? 5 : 2}
        maxLength={LONGEST_NOTE}
        aria-label={t('keep.noteLabel')}
        placeholder={t('keep.notePlaceholder')}
        value={note.text}
        onChange={(event) => note.write(event.target.value)}
      />
      {note.asked.length > 0 && (
        <p className="notice notice-caution small" role="alert">
          <strong>
            {t('keep.patientData', { signs: note.asked.map((sign) => t(`keep.sign.${sign}`)).join(', ') })}
          </strong>{' '}
          {t('keep.patientDataHint')}
        </p>
      )}
      <p className="annotation-actions">
        <button type="submit" className="button" disabled={!note.changed}>
          {t(note.asked.length > 0 ? 'keep.keepAnyway' : 'keep.keep')}
        </button>
        <button
          type="button"
          className="button button-quiet"
          onClick={(event) => remove(event.currentTarget)}
        >
          <Trash2 size={16} aria-hidden="true" />
          {t('keep.delete')}
        </button>
        {isKept && <span className="small quiet annotation-kept">{t('keep.kept')}</span>}
      </p>
    </form>
  );
}
