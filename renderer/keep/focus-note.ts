/** DOM id of the heading above the reader's highlights and notes. */
export const NOTES = 'app-notes';

/** DOM id of the field that holds an annotation's note. */
export const noteFieldId = (annotation: string): string => `app-note-${annotation}`;

/** Goes to the field of a note, once it is on the page. */
export function focusNote(annotation: string): void {
  requestAnimationFrame(() => {
    const field = document.getElementById(noteFieldId(annotation));
    field?.scrollIntoView({ block: 'center' });
    field?.focus({ preventScroll: true });
  });
}
