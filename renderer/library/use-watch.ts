import { useEffect, useState } from 'react';
import type { Failure } from '../../content/model/result.ts';
import type { WatchLine } from '../../main/api/contract.ts';
import { watchFolder } from '../api/admin-requests.ts';
import { wasGivenUp } from '../api/not-answered.ts';
import { failureOf } from './use-installation.ts';

/** What is known of a watched folder; null before the first word of it. */
export type Watched = WatchLine | { readonly state: 'refused'; readonly failure: Failure } | null;

/** Watches a folder of the machine Nightlamp runs on, as long as this is on the screen; null watches nothing. */
export function useWatch(folder: string | null): Watched {
  const [watched, setWatched] = useState<Watched>(null);
  useEffect(() => {
    if (folder === null) return undefined;
    const stop = new AbortController();
    watchFolder(folder, setWatched, stop.signal).catch((reason: unknown) => {
      if (!wasGivenUp(reason)) setWatched({ state: 'refused', failure: failureOf(reason) });
    });
    return () => {
      stop.abort();
      setWatched(null);
    };
  }, [folder]);
  return watched;
}
