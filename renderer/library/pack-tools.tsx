import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRevalidator } from 'react-router';
import type { Failure } from '../../content/model/result.ts';
import type { CheckReport, PackSummary } from '../../main/api/contract.ts';
import { checkPack, removePack, rollBackPack } from '../api/admin-requests.ts';
import { wasGivenUp } from '../api/not-answered.ts';
import { forgetReplies } from '../api/requests.ts';
import { failureOf } from './use-installation.ts';

type Finding =
  | { readonly kind: 'checking'; readonly files: number; readonly of: number }
  | { readonly kind: 'checked'; readonly report: CheckReport }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | null;

/** What an administrator does with one pack: check every file, go back a version, take it out. */
export function PackTools({ pack }: { readonly pack: PackSummary }) {
  const { t } = useTranslation();
  const { revalidate } = useRevalidator();
  const [finding, setFinding] = useState<Finding>(null);
  const [removing, setRemoving] = useState(false);
  const running = useRef<AbortController | null>(null);

  async function check(): Promise<void> {
    running.current = new AbortController();
    setFinding({ kind: 'checking', files: 0, of: 0 });
    try {
      const onProgress = (files: number, of: number): void => setFinding({ kind: 'checking', files, of });
      setFinding({ kind: 'checked', report: await checkPack(pack.id, onProgress, running.current.signal) });
    } catch (reason) {
      setFinding(wasGivenUp(reason) ? null : { kind: 'failed', failure: failureOf(reason) });
    }
  }

  async function change(request: Promise<unknown>): Promise<void> {
    try {
      await request;
      forgetReplies();
      await revalidate();
    } catch (reason) {
      setFinding({ kind: 'failed', failure: failureOf(reason) });
    }
  }

  const previous = pack.installed?.previous ?? null;
  return (
    <div className="pack-tools">
      <div className="install-buttons">
        {finding?.kind === 'checking' ? (
          <button type="button" className="button" onClick={() => running.current?.abort()}>
            {t('packTools.stop')}
          </button>
        ) : (
          <button type="button" className="button" onClick={() => void check()}>
            {t('packTools.check')}
          </button>
        )}
        {previous !== null && (
          <button type="button" className="button" onClick={() => void change(rollBackPack(pack.id))}>
            {t('packTools.rollBack', { version: previous })}
          </button>
        )}
        {pack.installed && !removing && (
          <button type="button" className="button" onClick={() => setRemoving(true)}>
            {t('packTools.remove')}
          </button>
        )}
        {removing && (
          <>
            <span>{t('packTools.sure', { title: pack.title })}</span>
            <button type="button" className="button" onClick={() => void change(removePack(pack.id))}>
              {t('packTools.yesRemove')}
            </button>
            <button type="button" className="button button-quiet" onClick={() => setRemoving(false)}>
              {t('packTools.keep')}
            </button>
          </>
        )}
      </div>
      <div role="status">{finding && <FindingView finding={finding} />}</div>
    </div>
  );
}

function FindingView({ finding }: { readonly finding: NonNullable<Finding> }) {
  const { t } = useTranslation();
  switch (finding.kind) {
    case 'checking':
      return finding.of > 0 ? (
        <progress aria-label={t('packTools.checking')} value={finding.files} max={finding.of} />
      ) : (
        <p className="small quiet">{t('packTools.checking')}</p>
      );
    case 'checked':
      return (
        <div className={finding.report.sound ? 'notice notice-good' : 'notice notice-danger'}>
          <p>{finding.report.sentence}</p>
          {finding.report.changed.length > 0 && (
            <p className="small">{finding.report.changed.slice(0, 10).join(', ')}</p>
          )}
        </div>
      );
    case 'failed':
      return (
        <p className="notice notice-danger">
          {finding.failure.message} {finding.failure.hint}
        </p>
      );
  }
}
