import { useId, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecallOffer } from '../../main/api/contract.ts';
import {
  bringFromFolder,
  bringRecallFromFolder,
  type IncomingPack,
  type IncomingRecall,
} from '../api/admin-requests.ts';
import { ChooseFolderButton } from './choose-folder-button.tsx';
import { UpdateSources } from './update-sources.tsx';
import { useWatch, type Watched } from './use-watch.ts';
import { PackOfferView, RecallOfferView } from './watch-offers.tsx';

interface WatchPanelProps {
  /** Takes a pack in to be looked at, as one that was chosen by hand. */
  readonly onLook: (name: string, bring: () => Promise<IncomingPack>) => void;
  /** Puts a recall list in force that was shown as it is. */
  readonly onRecall: (name: string, shown: RecallOffer, bring: () => Promise<IncomingRecall>) => void;
}

/** Watches a stick or folder and offers the packs and recall lists that appear there; nothing is let in by itself. */
export function WatchPanel({ onLook, onRecall }: WatchPanelProps) {
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
          <>
            <button key="start" type="submit" className="button">
              {t('watch.start')}
            </button>
            <ChooseFolderButton onChosen={setFolder} />
          </>
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
          {watched.recalls.map((recall) => (
            <li key={recall.name}>
              <RecallOfferView
                recall={recall}
                onPutInForce={(shown) =>
                  onRecall(recall.name, shown, () => bringRecallFromFolder(folder, recall.name))
                }
              />
            </li>
          ))}
          {watched.packs.map((pack) => (
            <li key={pack.name}>
              <PackOfferView
                pack={pack}
                onLook={() => onLook(pack.name, () => bringFromFolder(folder, pack.name))}
              />
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
  return watched.packs.length + watched.recalls.length === 0 ? (
    <p className="small quiet">{t('watch.empty')}</p>
  ) : null;
}
