import { lazy, Suspense, useEffect } from 'react';
import { useReading } from '../article/reading-context.ts';
import { showReadAloud, useReadAloudOpen } from './read-aloud-open.ts';
import { useOfflineVoices } from './voices.ts';

const ReadAloudBar = lazy(async () => ({ default: (await import('./read-aloud-bar.tsx')).ReadAloudBar }));

/** The open article read by a voice of this machine, when it is asked for. Another article or wording begins anew. */
export function ReadAloud() {
  const { reply, audience } = useReading();
  const open = useReadAloudOpen();
  const voices = useOfflineVoices(reply.article.language);
  const key = `${reply.pack.id}/${reply.article.id}/${audience}`;
  useEffect(() => () => showReadAloud(false), [key]);
  if (!open || voices.length === 0) return null;
  return (
    <Suspense>
      <ReadAloudBar key={key} voices={voices} />
    </Suspense>
  );
}
