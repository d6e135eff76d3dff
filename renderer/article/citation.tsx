import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { shortLabelOf } from '../../content/model/reference-label.ts';
import type { CitedReference } from '../../content/model/text.ts';
import type { ArticleReferenceView } from '../../main/api/contract.ts';
import { InlineButton } from '../ui/inline-button.tsx';
import { useOpenDetail } from './detail.ts';
import { useReadingIfAny } from './reading-context.ts';
import './citation.css';

interface CitationProps {
  readonly cites: readonly CitedReference[];
  readonly sentence: string;
}

/** The markers that stand after a claim: a number for each source. */
export function Citation({ cites, sentence }: CitationProps) {
  return (
    <sup className="citation">
      {cites.map((cited) => (
        <CitationChip key={cited.reference} cited={cited} sentence={sentence} />
      ))}
    </sup>
  );
}

function CitationChip({ cited, sentence }: { readonly cited: CitedReference; readonly sentence: string }) {
  const { t, i18n } = useTranslation();
  const open = useOpenDetail();
  const reference = useReadingIfAny()?.references.get(cited.reference);
  // The pack's linter and its reader both refuse a marker without a record.
  if (!reference) return null;
  const { number } = reference;
  const doubtful = doubtAbout(reference) !== null;
  return (
    <InlineButton
      className="citation-chip"
      data-doubtful={doubtful}
      aria-haspopup="dialog"
      aria-label={nameOf(reference, t, i18n.language)}
      onPress={(control) => open({ kind: 'citation', cited, sentence }, control)}
    >
      {number}
      {doubtful && '!'}
    </InlineButton>
  );
}

/** What is wrong with a source, if anything is. */
function doubtAbout({ record }: ArticleReferenceView): 'retracted' | 'superseded' | null {
  const { status } = record.custom;
  return status === 'retracted' || status === 'superseded' ? status : null;
}

/** Names of the chips of a reference, by language: an article has hundreds of chips for some dozen references. */
const names = new WeakMap<ArticleReferenceView, Map<string, string>>();

function nameOf(reference: ArticleReferenceView, t: TFunction, language: string): string {
  const known = names.get(reference) ?? new Map<string, string>();
  const name = known.get(language) ?? chipName(reference, t);
  names.set(reference, known.set(language, name));
  return name;
}

function chipName(reference: ArticleReferenceView, t: TFunction): string {
  const { record, number } = reference;
  const doubt = doubtAbout(reference);
  const chip = t('reference.chip', {
    number,
    label: shortLabelOf(record),
    kind: t(`reference.kind.${record.custom.kind}`),
  });
  return doubt ? `${chip}, ${t(`reference.status.${doubt}`)}` : chip;
}
