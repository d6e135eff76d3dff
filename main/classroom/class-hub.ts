import type { ClassSection } from '../api/contract.ts';

/** How long after its last request a device still counts as a reader, in milliseconds. */
const PRESENT_MS = 120_000;

/** How many devices are remembered at most. */
const REMEMBERED = 2_000;

/** What a follower hears. */
export type ClassEvent =
  { readonly type: 'section'; readonly section: ClassSection } | { readonly type: 'closed' };

/** Who is in the class, and the one thing a teacher can say to those who follow: “open this section”. */
export interface ClassHub {
  /** A device sent a request. */
  seen(address: string): void;
  readers(): number;
  following(): number;
  /** Hears every event from now on, the section last shown at once; returns the way to stop. */
  follow(listener: (event: ClassEvent) => void): () => void;
  show(section: ClassSection): void;
  section(): ClassSection | null;
  close(): void;
}

export function createClassHub(onChange: () => void, now: () => number = Date.now): ClassHub {
  const devices = new Map<string, number>();
  const listeners = new Set<(event: ClassEvent) => void>();
  let shown: ClassSection | null = null;
  const present = (): number => [...devices.values()].filter((at) => now() - at < PRESENT_MS).length;
  const tell = (event: ClassEvent): void => listeners.forEach((listener) => listener(event));

  return {
    seen(address) {
      const known = devices.delete(address);
      devices.set(address, now());
      const [oldest] = devices.keys();
      if (devices.size > REMEMBERED && oldest !== undefined) devices.delete(oldest);
      if (!known) onChange();
    },
    readers: present,
    following: () => listeners.size,
    follow(listener) {
      listeners.add(listener);
      if (shown) listener({ type: 'section', section: shown });
      onChange();
      return () => {
        listeners.delete(listener);
        onChange();
      };
    },
    show(section) {
      shown = section;
      tell({ type: 'section', section });
      onChange();
    },
    section: () => shown,
    close() {
      tell({ type: 'closed' });
      listeners.clear();
    },
  };
}
