import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** The moment of the print: taken anew right before the pages are made. */
export function usePrintedAt(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const take = (): void => flushSync(() => setNow(new Date()));
    window.addEventListener('beforeprint', take);
    return () => window.removeEventListener('beforeprint', take);
  }, []);
  return now;
}
