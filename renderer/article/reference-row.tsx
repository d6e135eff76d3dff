import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleReferenceView } from '../../main/api/contract.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { PlaceLink } from './place-link.tsx';
import { referenceAnchor } from './reading.ts';
import { useReading } from './reading-context.ts';
import { ReferenceTags } from './reference-tags.tsx';
import { RecordText } from './references/record-text.tsx';
import { vancouver } from './references/vancouver.ts';

interface ReferenceRowProps {
  readonly reference: ArticleReferenceView;
  /** Whether a filter leaves it out: on the screen it is hidden, on paper never. */
  readonly unasked: boolean;
  /** Whether it is picked for export, and how to change that; null while nothing is being picked. */
  readonly pick: { readonly on: boolean; readonly change: (id: string, on: boolean) => void } | null;
}

/** One source: its record, what it is, and the claims that lean on it, each a way back to the text. */
export function ReferenceRow({ reference, unasked, pick }: ReferenceRowProps) {
  const { t } = useTranslation();
  const { claims, references, place: here } = useReading();
  const [open, setOpen] = useState(false);
  const { record, number } = reference;
  const places = claims.get(record.id) ?? [];
  const successor = record.custom.superseded_by && references.get(record.custom.superseded_by);
  return (
    <li
      className="reference"
      data-unasked={unasked || undefined}
      id={referenceAnchor(number, here)}
      tabIndex={-1}
      data-focus-target=""
      value={number}
    >
      {pick ? (
        <label className="reference-pick">
          <input
            type="checkbox"
            checked={pick.on}
            onChange={(event) => pick.change(record.id, event.target.checked)}
          />
          <span className="visually-hidden">{t('reference.pick')} </span>
          <span className="reference-number">{number}</span>
        </label>
      ) : (
        <span className="reference-number" aria-hidden="true">
          {number}
        </span>
      )}
      <div className="reference-body">
        <p>
          <ReferenceTags record={record} /> <RecordText record={record} />
        </p>
        <p className="reference-ids small quiet">
          {record.DOI && <span>{t('reference.doi', { doi: record.DOI })}</span>}
          {record.PMID && <span>{t('reference.pmid', { pmid: record.PMID })}</span>}
        </p>
        {successor && <p className="small">{t('reference.supersededBy', { number: successor.number })}</p>}
        <p className="reference-actions">
          {places.length > 0 && (
            <button type="button" className="button-link" aria-expanded={open} onClick={() => setOpen(!open)}>
              {t('reference.citedIn', { count: places.length })}
            </button>
          )}
          <CopyButton
            className="button-link reference-copy"
            text={() => vancouver(record)}
            label={t('reference.copy')}
          />
        </p>
        {open && (
          <ul className="reference-places">
            {places.map((place, index) => (
              <li key={index}>
                <PlaceLink anchor={place.anchor}>{place.text}</PlaceLink>{' '}
                <span className="quiet small">{place.section}</span>{' '}
                <span className="reference-place-grade quiet small">
                  {'· '}
                  {place.cited.grade
                    ? t('reference.gradeOf', {
                        system: place.cited.grade.system,
                        grade: place.cited.grade.value,
                      })
                    : t('reference.notGraded')}
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}
