import { useEffect, useState } from 'react';
import { askMayChange } from '../api/admin-requests.ts';
import { takeAdminToken } from './admin-session.ts';

/** Whether this page may change the library; false until the host has said so. */
export function useMayChange(): boolean {
  const [may, setMay] = useState(false);
  useEffect(() => {
    takeAdminToken();
    let current = true;
    askMayChange().then(
      (answer) => current && setMay(answer),
      // A host that does not answer offers nothing to change; the screen itself says that it is gone.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, []);
  return may;
}
