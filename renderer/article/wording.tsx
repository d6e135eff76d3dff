import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Audience } from '../../content/model/audience.ts';
import { wordingFor } from '../../content/model/reading.ts';
import type { Block } from '../../content/model/text.ts';
import { useInterfaceLanguage } from '../i18n/said-in.ts';
import { useReadingIfAny } from './reading-context.ts';
import { citesTheSame, differs, type WordingBlock } from './wordings.ts';
import './wording.css';

interface WordingProps {
  readonly wording: WordingBlock;
  /** How blocks are drawn; they may hold wordings themselves. */
  readonly show: (blocks: readonly Block[]) => ReactNode;
}

/** The same claims in the words of the audience that reads; beside them another audience's, when they are compared. */
export function Wording({ wording, show }: WordingProps) {
  const reading = useReadingIfAny();
  const audience = reading?.audience ?? 'clinician';
  const other = reading?.comparedWith ?? null;
  if (other === null || !differs(wording, audience, other)) return show(wordingFor(wording, audience));
  return <WordingPair wording={wording} show={show} audience={audience} other={other} />;
}

interface WordingPairProps extends WordingProps {
  readonly audience: Audience;
  readonly other: Audience;
}

function WordingPair({ wording, show, audience, other }: WordingPairProps) {
  const { t } = useTranslation();
  const words = useInterfaceLanguage();
  return (
    <div className="wording-pair" role="group" aria-label={t('wordings.passage')}>
      {[audience, other].map((reader) => (
        <div key={reader} className="wording-side">
          <p className="wording-reader" {...words}>
            {t(`audience.${reader}`)}
          </p>
          {show(wordingFor(wording, reader))}
        </div>
      ))}
      <p className="wording-sources small quiet" {...words}>
        {t(citesTheSame(wording, audience, other) ? 'wordings.sameSources' : 'wordings.otherSources')}
      </p>
    </div>
  );
}
