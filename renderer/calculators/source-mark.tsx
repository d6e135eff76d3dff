import { useTranslation } from 'react-i18next';
import { focusQuietly } from '../shell/use-focus-after-navigation.ts';
import type { NumberedSource } from './sources.ts';

/** DOM id of a source in the evidence card. */
export const sourceAnchor = (number: number): string => `app-source-${number}`;

interface SourceMarkProps {
  readonly reference: string;
  readonly sources: readonly NumberedSource[];
}

/** The number of a source; pressing it goes there. */
export function SourceMark({ reference, sources }: SourceMarkProps) {
  const { t } = useTranslation();
  const source = sources.find(({ record }) => record.id === reference);
  if (!source) return null;
  return (
    <button
      type="button"
      className="source-mark"
      aria-label={t('calculators.source', { number: source.number })}
      onClick={() => {
        const target = document.getElementById(sourceAnchor(source.number));
        focusQuietly(target);
        target?.scrollIntoView({ block: 'center' });
      }}
    >
      {source.number}
    </button>
  );
}
