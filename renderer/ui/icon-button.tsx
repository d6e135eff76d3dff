import type { ReactNode } from 'react';

interface IconButtonProps {
  /** Said by assistive technology and shown on hovering. */
  readonly label: string;
  readonly onPress: () => void;
  readonly disabled?: boolean;
  /** For a switch: whether it is on. */
  readonly pressed?: boolean;
  readonly children: ReactNode;
}

/** A quiet button with a drawing. It stays focusable at its end: one that goes away under a finger loses the focus. */
export function IconButton({ label, onPress, disabled = false, pressed, children }: IconButtonProps) {
  return (
    <button
      type="button"
      className="button button-quiet"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      aria-disabled={disabled}
      onClick={() => !disabled && onPress()}
    >
      {children}
    </button>
  );
}
