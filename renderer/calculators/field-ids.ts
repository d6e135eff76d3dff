/** Ids of what belongs to one input, so that words can point at it. */
export const fieldId = (input: string): string => `app-input-${input}`;
export const helpId = (input: string): string => `app-input-${input}-help`;
export const notesId = (input: string): string => `app-input-${input}-notes`;
export const unitId = (input: string): string => `app-input-${input}-unit`;

/** Puts the focus on an input: its box, or the chosen or first one of its choices. */
export function focusField(input: string): void {
  const field = document.getElementById(fieldId(input));
  const control =
    field?.querySelector<HTMLElement>('input:checked') ?? field?.querySelector<HTMLElement>('input');
  control?.focus();
  field?.scrollIntoView({ block: 'nearest' });
}
