import { useId, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferedPack } from '../../main/api/contract.ts';
import { bringFromFolder, type IncomingPack } from '../api/admin-requests.ts';
import { UpdateSources } from './update-sources.tsx';
import { useWatch, type Watched } from './use-watch.ts';

interface WatchPanelProps {
  /** Takes a pack in to be looked at, as one that was chosen by hand. */
  readonly onLook: (name: string, bring: () => Promise<IncomingPack>) => void;
}

/** Watches a stick or folder and offers the packs that appear there; nothing is installed by itself. */
export function WatchPanel({ onLook }: WatchPanelProps) {
  const { t } = useTranslation();
  const field = useId();
  const [typed, setTyped] = useState('');
  const [folder, setFolder] = useState<string | null>(null);
  const watched = useWatch(folder);

  function start(event: SubmitEvent): void {
    event.preventDefault();
    if (typed.trim() !== '') setFolder(typed.trim());
  }

  return (
    <section className="watch" aria-labelledby="app-watch">
      <h3 id="app-watch">{t('watch.title')}</h3>
      <p className="small quiet">{t('watch.hint')}</p>
      <form className="watch-place" onSubmit={start}>
        <label className="visually-hidden" htmlFor={field}>
          {t('watch.folder')}
        </label>
        <input
          id={field}
          className="field"
          type="text"
          dir="ltr"
          placeholder={t('watch.folder')}
          value={folder ?? typed}
          disabled={folder !== null}
          spellCheck={false}
          onChange={(event) => setTyped(event.target.value)}
        />
        {folder === null ? (
          <button key="start" type="submit" className="button">
            {t('watch.start')}
          </button>
        ) : (
          // Keyed: were it the same element, pressing it would submit the form it turns into.
          <button key="stop" type="button" className="button" onClick={() => setFolder(null)}>
            {t('watch.stop')}
          </button>
        )}
      </form>
      {folder === null && <UpdateSources onWatch={setFolder} />}
      <div role="status">{folder !== null && <WatchedView watched={watched} />}</div>
      {folder !== null && watched?.state === 'there' && (
        <ul className="watch-packs">
          {watched.packs.map((pack) => (
            <li key={pack.name}>
              <Offer pack={pack} onLook={() => onLook(pack.name, () => bringFromFolder(folder, pack.name))} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function WatchedView({ watched }: { readonly watched: Watched }) {
  const { t } = useTranslation();
  if (watched === null) return <p className="small quiet">{t('watch.looking')}</p>;
  if (watched.state !== 'there') {
    return (
      <p className="notice notice-caution">
        <strong>{watched.failure.message}</strong> {watched.failure.hint}
      </p>
    );
  }
  return watched.packs.length === 0 ? <p className="small quiet">{t('watch.empty')}</p> : null;
}

function Offer({ pack, onLook }: { readonly pack: OfferedPack; readonly onLook: () => void }) {
  const { t } = useTranslation();
  const { name, report, failure } = pack;
  if (failure) {
    return (
      <p className="notice notice-danger">
        <span>{failure.message}</span> <span>{failure.hint}</span>
      </p>
    );
  }
  if (!report) return <span className="quiet">{t('watch.arriving', { name })}</span>;
  return (
    <>
      <strong>{`${report.title} ${report.changes.to.version}`}</strong>
      <span className="small quiet">{name}</span>
      {report.obstacle === 'already-installed' ? (
        <span className="small">{t('watch.present')}</span>
      ) : (
        <button type="button" className="button" onClick={onLook}>
          {t('watch.look')}
        </button>
      )}
    </>
  );
}
