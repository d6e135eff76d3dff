import { useEffect } from 'react';
import { useNavigate, useRevalidator } from 'react-router';
import { forgetReplies } from '../api/requests.ts';
import { shellBridge } from './bridge.ts';

/** Follows what the Electron window asks for: go somewhere, or read the library anew. */
export function useShellEvents(perform: (action: string) => void): void {
  const navigate = useNavigate();
  const { revalidate } = useRevalidator();

  useEffect(
    () =>
      shellBridge()?.onEvent((event) => {
        switch (event.type) {
          case 'navigate':
            void navigate(event.path);
            break;
          case 'library-changed':
            forgetReplies();
            void revalidate();
            break;
          case 'action':
            perform(event.action);
            break;
        }
      }),
    [navigate, revalidate, perform],
  );
}
