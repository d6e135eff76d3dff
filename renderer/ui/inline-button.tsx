import type { AriaAttributes, KeyboardEvent, ReactNode } from 'react';

interface InlineButtonProps extends AriaAttributes {
  readonly className: string;
  readonly onPress: (control: HTMLElement) => void;
  readonly children: ReactNode;
  readonly 'data-doubtful'?: boolean;
}

/**
 * A button that is part of running text. A `button` element is one box that never breaks across lines and cannot be
 * selected with the words around it; this is text that can be pressed.
 */
export function InlineButton({ onPress, children, ...rest }: InlineButtonProps) {
  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onPress(event.currentTarget);
  }
  return (
    <span
      role="button"
      tabIndex={0}
      {...rest}
      onClick={(event) => onPress(event.currentTarget)}
      onKeyDown={onKeyDown}
    >
      {children}
    </span>
  );
}
