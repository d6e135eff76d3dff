/** Whether what has the focus, or was pressed, takes text: there, characters and Ctrl+Z are the text's own. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]') !== null
  );
}
