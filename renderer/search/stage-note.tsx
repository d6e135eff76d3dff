import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useRevalidator } from 'react-router';
import type { SearchStage } from '../../main/api/contract.ts';
import { askHealth } from '../api/requests.ts';

const ASK_AGAIN_AFTER_MS = 500;

/** Says that only titles are searched so far, and searches again once everything is loaded. */
export function StageNote({ stage }: { readonly stage: SearchStage }) {
  const { t } = useTranslation();
  const { revalidate } = useRevalidator();
  const loading = stage !== 'ready';

  useEffect(() => {
    if (!loading) return;
    const timer = setInterval(() => {
      askHealth().then(
        (health) => (health.ready ? revalidate() : undefined),
        // The next search says that nobody answers; this note need not.
        () => undefined,
      );
    }, ASK_AGAIN_AFTER_MS);
    return () => clearInterval(timer);
  }, [loading, revalidate]);

  if (!loading) return null;
  return <p className="notice">{t(stage === 'titles' ? 'search.titlesOnly' : 'search.rebuilding')}</p>;
}
