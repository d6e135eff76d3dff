import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { own } from '../saved/own.ts';
import type { Annotation } from '../saved/own-things.ts';
import { announce } from '../shell/announcer.tsx';
import { isBegunHere } from './annotations.ts';
import { patientDataIn, type PatientDataSign } from './patient-data.ts';

interface NoteBeingWritten {
  readonly text: string;
  readonly write: (text: string) => void;
  readonly changed: boolean;
  /** What of the note may name a patient, once that has been asked about. */
  readonly asked: readonly PatientDataSign[];
  /** Keeps the note, or asks first; asked once, it keeps it. */
  readonly keep: () => void;
  /** The reader turned to something else: what is harmless is kept, the rest is asked about. */
  readonly turnAway: () => void;
}

/** Notes that wait for the reader's word because they may name a patient: in memory only, by annotation. */
const unanswered = new Map<string, string>();

/** The text of an annotation's note while it is written. Nothing written is lost by going elsewhere. */
export function useNote(annotation: Annotation): NoteBeingWritten {
  const { t } = useTranslation();
  const { id, note } = annotation;
  const [text, setText] = useState(() => unanswered.get(id) ?? note);
  const [asked, setAsked] = useState(() => unanswered.has(id));
  // The same note may be written beside the words, below the article and in another window. Whoever keeps it last is right;
  // words that are not kept yet stay.
  const [stored, setStored] = useState(note);
  if (stored !== note) {
    setStored(note);
    if (text === stored) setText(note);
  }
  const changed = text !== note;
  const signs = patientDataIn(text);
  useKeptOnLeaving(id, text);

  function put(): void {
    own().annotations.put({ ...annotation, note: text });
    setAsked(false);
    announce(t('keep.kept'));
  }

  return {
    text,
    write(written) {
      setText(written);
      setAsked(false);
    },
    changed,
    asked: asked ? signs : [],
    keep: () => (signs.length > 0 && !asked ? setAsked(true) : put()),
    turnAway() {
      if (changed && signs.length > 0) setAsked(true);
      else if (changed) put();
    },
  };
}

function useKeptOnLeaving(id: string, text: string): void {
  const latest = useRef(text);
  useEffect(() => {
    latest.current = text;
  }, [text]);
  useEffect(() => {
    unanswered.delete(id);
    const leave = (): void => keepOnLeaving(id, latest.current);
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [id]);
}

function keepOnLeaving(id: string, text: string): void {
  const { annotations } = own();
  const annotation = annotations.all().find((one) => one.id === id);
  if (!annotation) return;
  if (text === annotation.note) {
    const isEmpty = annotation.anchor === null && text.trim() === '';
    if (isEmpty && isBegunHere(id)) annotations.remove(id);
  } else if (patientDataIn(text).length > 0) unanswered.set(id, text);
  else annotations.put({ ...annotation, note: text });
}
