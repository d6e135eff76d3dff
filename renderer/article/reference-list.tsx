import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { referenceKinds, type ReferenceKind } from '../../content/model/reference-label.ts';
import { referenceAnchor } from './reading.ts';
import { useReading } from './reading-context.ts';
import { ReferenceExport } from './reference-export.tsx';
import { ReferenceRow } from './reference-row.tsx';
import './reference-list.css';

/** DOM id of the list's heading. */
export const REFERENCES = 'app-references';

/** Every source of the article, with every claim that leans on it. */
export function ReferenceList() {
  const { t } = useTranslation();
  const { reply, place } = useReading();
  const { references } = reply;
  const heading = `${place}${REFERENCES}`;
  const [kind, setKind] = useState<ReferenceKind | null>(null);
  const [picking, setPicking] = useState(false);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const shown = references.filter(({ record }) => kind === null || record.custom.kind === kind);
  const isHiddenAsked = useHiddenArrival((anchor) =>
    references.some((one) => referenceAnchor(one.number, place) === anchor && !shown.includes(one)),
  );
  if (isHiddenAsked) setKind(null);
  if (references.length === 0) return null;

  function pick(id: string, on: boolean): void {
    setPicked((before) => new Set([...[...before].filter((other) => other !== id), ...(on ? [id] : [])]));
  }

  return (
    <section className="references" aria-labelledby={heading} role={place === '' ? undefined : 'group'}>
      <h2 className="section-title" id={heading} tabIndex={-1} data-focus-target="">
        {t('reference.title')}
      </h2>
      <div className="references-tools">
        <KindFilter value={kind} onChange={setKind} />
        <button
          type="button"
          className="button button-quiet"
          aria-expanded={picking}
          onClick={() => setPicking(!picking)}
        >
          {t('reference.export')}
        </button>
      </div>
      {picking && <ReferenceExport shown={shown} picked={picked} onPickAll={setPicked} />}
      <ol className="references-list">
        {references.map((reference) => (
          <ReferenceRow
            key={reference.record.id}
            reference={reference}
            unasked={!shown.includes(reference)}
            pick={picking ? { on: picked.has(reference.record.id), change: pick } : null}
          />
        ))}
      </ol>
    </section>
  );
}

/** True once for each arrival at an anchor that `isHidden`, before anything is drawn: so it can be shown and scrolled to. */
function useHiddenArrival(isHidden: (anchor: string) => boolean): boolean {
  const { hash, key } = useLocation();
  const [arrived, setArrived] = useState(key);
  if (arrived === key) return false;
  setArrived(key);
  return isHidden(hash.slice(1));
}

interface KindFilterProps {
  readonly value: ReferenceKind | null;
  readonly onChange: (kind: ReferenceKind | null) => void;
}

function KindFilter({ value, onChange }: KindFilterProps) {
  const { t } = useTranslation();
  const { references } = useReading().reply;
  const counts = referenceKinds
    .map((kind) => [kind, references.filter(({ record }) => record.custom.kind === kind).length] as const)
    .filter(([, count]) => count > 0);
  if (counts.length < 2) return null;
  return (
    <div className="references-kinds" role="group" aria-label={t('reference.filter')}>
      {counts.map(([kind, count]) => (
        <button
          key={kind}
          type="button"
          className="chip"
          aria-pressed={value === kind}
          onClick={() => onChange(value === kind ? null : kind)}
        >
          {t(`reference.kind.${kind}`)} <span className="chip-count">{count}</span>
        </button>
      ))}
    </div>
  );
}
