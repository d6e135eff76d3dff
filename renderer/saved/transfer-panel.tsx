import { Download, Upload } from 'lucide-react';
import { useState } from 'react';
import { FileTrigger, Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { shellBridge } from '../shell/bridge.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { saveTextFile } from '../ui/save-text-file.ts';
import { ImportOutcome, type Imported } from './import-outcome.tsx';
import { own } from './own.ts';
import { merge, readKept, writeKept } from './transfer.ts';

/** Everything kept, out to one file and in again: to another browser, another machine, or into safety. */
export function TransferPanel() {
  const { t } = useTranslation();
  const [imported, setImported] = useState<Imported | null>(null);

  async function bringIn(files: FileList | null): Promise<void> {
    const text = await files?.[0]?.text();
    if (text === undefined) return;
    const result = readKept(text);
    setImported(result.ok ? { added: takeIn(result.value) } : { code: result.failure.code });
  }

  return (
    <section className="saved-section" aria-labelledby="app-transfer">
      <h2 id="app-transfer">{t('transfer.title')}</h2>
      <p className="quiet">{t('transfer.lead')}</p>
      <p className="transfer-actions">
        {shellBridge() ? (
          // The Electron window refuses downloads; there, copying is the way out.
          <CopyButton text={everythingKept} label={t('transfer.copy')} />
        ) : (
          <button
            type="button"
            className="button"
            onClick={() => saveTextFile(`nightlamp-${today()}.json`, everythingKept(), 'application/json')}
          >
            <Download size={16} aria-hidden="true" />
            {t('transfer.export')}
          </button>
        )}
        <FileTrigger
          acceptedFileTypes={['application/json', '.json']}
          onSelect={(files) => void bringIn(files)}
        >
          <Button className="button">
            <Upload size={16} aria-hidden="true" />
            {t('transfer.import')}
          </Button>
        </FileTrigger>
      </p>
      <div role="status">{imported && <ImportOutcome imported={imported} />}</div>
    </section>
  );
}

const today = (): string => new Date().toISOString().slice(0, 10);

function everythingKept(): string {
  const { bookmarks, annotations, searches, visits } = own();
  return writeKept(
    {
      bookmarks: bookmarks.all(),
      annotations: annotations.all(),
      searches: searches.all(),
      visits: visits.all(),
    },
    new Date().toISOString(),
  );
}

/** Adds what is not here yet, or newer than what is; answers how many were new or changed. */
function takeIn(kept: Parameters<typeof writeKept>[0]): number {
  const { bookmarks, annotations, searches, visits } = own();
  const before = [bookmarks, annotations, searches, visits].flatMap((collection): readonly unknown[] =>
    collection.all(),
  );
  for (const one of merge(bookmarks.all(), kept.bookmarks, ({ key }) => key)) bookmarks.put(one);
  for (const one of merge(annotations.all(), kept.annotations, ({ id }) => id)) annotations.put(one);
  for (const one of merge(searches.all(), kept.searches, ({ query }) => query)) searches.put(one);
  for (const one of merge(visits.all(), kept.visits, ({ key }) => key)) visits.put(one);
  const after = [bookmarks, annotations, searches, visits].flatMap((collection): readonly unknown[] =>
    collection.all(),
  );
  return after.filter((one) => !before.includes(one)).length;
}
