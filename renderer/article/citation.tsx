import { useTranslation } from 'react-i18next';
import { shortLabelOf } from '../../content/model/reference-label.ts';
import type { CitedReference } from '../../content/model/text.ts';
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
  const { t } = useTranslation();
  const open = useOpenDetail();
  const reference = useReadingIfAny()?.references.get(cited.reference);
  // The pack's linter and its reader both refuse a marker without a record.
  if (!reference) return null;
  const { record, number } = reference;
  const status = record.custom.status ?? 'current';
  const doubtful = status === 'retracted' || status === 'superseded';
  return (
    <InlineButton
      className="citation-chip"
      data-doubtful={doubtful}
      aria-haspopup="dialog"
      aria-label={[
        t('reference.chip', {
          number,
          label: shortLabelOf(record),
          kind: t(`reference.kind.${record.custom.kind}`),
        }),
        ...(doubtful ? [t(`reference.status.${status}`)] : []),
      ].join(', ')}
      onPress={(control) => open({ kind: 'citation', cited, sentence }, control)}
    >
      {number}
      {doubtful && '!'}
    </InlineButton>
  );
}
