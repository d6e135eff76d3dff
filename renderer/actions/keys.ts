/** A key as written in the table of actions: `Mod+K`, `Shift+P`, `/`. `Mod` is ⌘ on a Mac and Ctrl elsewhere. */
export type Keys = string;

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

export const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Whether a key press is the one written. Shift counts only with letters: for `?` it is how the character is typed. */
export function matchesKeys(press: KeyPress, keys: Keys, mac: boolean): boolean {
  const { mod, alt, shift, key } = parseKeys(keys);
  const modPressed = mac ? press.metaKey : press.ctrlKey;
  const otherPressed = mac ? press.ctrlKey : press.metaKey;
  if (modPressed !== mod || otherPressed || press.altKey !== alt) return false;
  const letter = /^[a-z]$/i.test(key);
  if (letter && press.shiftKey !== shift) return false;
  return press.key.toLowerCase() === key.toLowerCase();
}

/** Whether keys are a bare character, which must not act while somebody types and can be switched off. */
export function isSingleKey(keys: Keys): boolean {
  const { mod, alt, key } = parseKeys(keys);
  return !mod && !alt && key.length === 1;
}

const arrows: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** Keys as a person reads them, one part per key: `['Ctrl', 'K']`. */
export function keysInWords(keys: Keys, mac: boolean): string[] {
  const { mod, alt, shift, key } = parseKeys(keys);
  return [
    ...(mod ? [mac ? '⌘' : 'Ctrl'] : []),
    ...(alt ? [mac ? '⌥' : 'Alt'] : []),
    ...(shift ? [mac ? '⇧' : 'Shift'] : []),
    arrows[key] ?? (key.length === 1 ? key.toUpperCase() : key),
  ];
}

function parseKeys(keys: Keys) {
  const parts = keys.split('+');
  return {
    mod: parts.includes('Mod'),
    alt: parts.includes('Alt'),
    shift: parts.includes('Shift'),
    key: parts.at(-1) ?? '',
  };
}
