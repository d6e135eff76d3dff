import { Download, Upload } from 'lucide-react';
import { useState } from 'react';
import { FileTrigger, Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { saveFile } from '../ui/save-file.ts';
import type { Collection } from './collection.ts';
import { ImportOutcome, type Imported } from './import-outcome.tsx';
import { own } from './own.ts';
import { merge, readKept, writeKept, type Kept } from './transfer.ts';

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
        <button
          type="button"
          className="button"
          onClick={() => void saveFile(`nightlamp-${today()}`, 'json', everythingKept())}
        >
          <Download size={16} aria-hidden="true" />
          {t('transfer.export')}
        </button>
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
  const { bookmarks, annotations, searches, visits, lessons, progress, answers } = own();
  return writeKept(
    {
      bookmarks: bookmarks.all(),
      annotations: annotations.all(),
      searches: searches.all(),
      visits: visits.all(),
      lessons: lessons.all(),
      progress: progress.all(),
      answers: answers.all(),
    },
    new Date().toISOString(),
  );
}

/** Adds what is not here yet, or newer than what is; answers how many were new or changed. */
function takeIn(kept: Kept): number {
  const { bookmarks, annotations, searches, visits, lessons, progress, answers } = own();
  return [
    mergeInto(bookmarks, kept.bookmarks, ({ key }) => key),
    mergeInto(annotations, kept.annotations, ({ id }) => id),
    mergeInto(searches, kept.searches, ({ query }) => query),
    mergeInto(visits, kept.visits, ({ key }) => key),
    mergeInto(lessons, kept.lessons, ({ id }) => id),
    mergeInto(progress, kept.progress, ({ key }) => key),
    mergeInto(answers, kept.answers, ({ key }) => key),
  ].reduce((sum, added) => sum + added, 0);
}

function mergeInto<Value extends { readonly at: number }>(
  mine: Collection<Value>,
  theirs: readonly Value[],
  keyOf: (value: Value) => string,
): number {
  const before = mine.all();
  const added = merge(before, theirs, keyOf).filter((value) => !before.includes(value));
  for (const value of added) mine.put(value);
  return added.length;
}
