import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { own } from '../saved/own.ts';
import { highlightColours, type Annotation } from '../saved/own-things.ts';
import { announce } from '../shell/announcer.tsx';
import { patientDataIn } from './patient-data.ts';
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
  const [note, setNote] = useState(annotation.note);
  const [asked, setAsked] = useState(false);
  // The same note may be written beside the words and below the article; whoever keeps it last is right.
  const [stored, setStored] = useState(annotation.note);
  if (stored !== annotation.note) {
    setStored(annotation.note);
    setNote(annotation.note);
  }
  const signs = patientDataIn(note);
  const changed = note !== annotation.note;

  function keep(): void {
    annotations.put({ ...annotation, note });
    setAsked(false);
    announce(t('keep.kept'));
  }

  return (
    <form
      className="annotation-editor"
      onSubmit={(event) => {
        event.preventDefault();
        if (signs.length > 0 && !asked) setAsked(true);
        else keep();
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
        rows={note.length > 120 ? 5 : 2}
        maxLength={LONGEST_NOTE}
        aria-label={t('keep.noteLabel')}
        placeholder={t('keep.notePlaceholder')}
        value={note}
        onChange={(event) => {
          setNote(event.target.value);
          setAsked(false);
        }}
      />
      {asked && (
        <p className="notice notice-caution small" role="alert">
          <strong>
            {t('keep.patientData', { signs: signs.map((sign) => t(`keep.sign.${sign}`)).join(', ') })}
          </strong>{' '}
          {t('keep.patientDataHint')}
        </p>
      )}
      <p className="annotation-actions">
        <button type="submit" className="button" disabled={!changed}>
          {t(asked ? 'keep.keepAnyway' : 'keep.keep')}
        </button>
        <button
          type="button"
          className="button button-quiet"
          onClick={() => {
            annotations.remove(annotation.id);
            announce(t('keep.deleted'));
          }}
        >
          <Trash2 size={16} aria-hidden="true" />
          {t('keep.delete')}
        </button>
      </p>
    </form>
  );
}
