import { useTranslation } from 'react-i18next';
import type { CitedReference } from '../../content/model/text.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { PlaceLink } from './place-link.tsx';
import { referenceAnchor, sentenceAnchor } from './reading.ts';
import { useReading } from './reading-context.ts';
import { ReferenceTags } from './reference-tags.tsx';
import { RecordText } from './references/record-text.tsx';
import { vancouver } from './references/vancouver.ts';
import './citation-card.css';

interface CitationCardProps {
  readonly cited: CitedReference;
  /** Id of the sentence whose marker was pressed. */
  readonly sentence: string;
  /** The reader follows a link out of the card. */
  readonly onLeave: () => void;
}

const OTHERS_SHOWN = 4;

/** A source beside the claim it stands behind: the record, its grade for this claim, and its other claims. */
export function CitationCard({ cited, sentence, onLeave }: CitationCardProps) {
  const { t } = useTranslation();
  const { references, claims, place: here } = useReading();
  const reference = references.get(cited.reference);
  if (!reference) return null;
  const { record, number } = reference;
  const others = (claims.get(record.id) ?? []).filter(
    (place) => place.anchor !== sentenceAnchor(sentence, here),
  );
  return (
    <div className="citation-card">
      <p className="citation-card-tags">
        <span className="citation-card-number">{number}</span>
        <ReferenceTags record={record} />
      </p>
      <p>
        <RecordText record={record} />
      </p>
      <p className="citation-card-grade">
        {cited.grade
          ? t('reference.gradeOf', { system: cited.grade.system, grade: cited.grade.value })
          : t('reference.notGraded')}
      </p>
      {others.length > 0 && (
        <div className="citation-card-others">
          <p className="quiet small">{t('reference.alsoCited', { count: others.length })}</p>
          <ul>
            {others.slice(0, OTHERS_SHOWN).map((place) => (
              <li key={place.anchor}>
                <PlaceLink anchor={place.anchor} onClick={onLeave}>
                  {place.text}
                </PlaceLink>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="citation-card-actions">
        <PlaceLink className="button" anchor={referenceAnchor(number, here)} onClick={onLeave}>
          {t('reference.inList')}
        </PlaceLink>{' '}
        <CopyButton text={() => vancouver(record)} label={t('reference.copy')} />
      </p>
    </div>
  );
}
