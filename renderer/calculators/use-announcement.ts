import { useEffect, useRef } from 'react';
import { announce } from '../shell/announcer.tsx';

/** Long enough that a number is spoken once, not with every digit. */
const TYPING_PAUSE_MS = 700;

/** Says a text that changes while one types, when the typing pauses. Nothing is said for the text a screen starts with. */
export function useAnnouncement(text: string): void {
  const said = useRef(text);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (text !== said.current && text !== '') announce(text);
      said.current = text;
    }, TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
}
