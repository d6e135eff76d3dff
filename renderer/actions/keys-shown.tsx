import { isMac, keysInWords } from './keys.ts';

/** Keys as they stand on the keyboard. */
export function KeysShown({ keys }: { readonly keys: string }) {
  return (
    <span className="keys-shown">
      {keysInWords(keys, isMac()).map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
