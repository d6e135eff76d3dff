/** Whether what has the focus, or was pressed, takes text: there, characters and Ctrl+Z are the text's own. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]') !== null
  );
}

/** Whether a key pressed at `target` belongs to it. A list chooses by letters and digits; “/” and “?” mean nothing to it. */
export function takesKey(target: EventTarget | null, key: string): boolean {
  const isList = target instanceof Element && target.closest('select') !== null;
  return isList ? key !== '/' && key !== '?' : isTyping(target);
}
