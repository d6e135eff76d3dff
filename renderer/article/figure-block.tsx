import { useTranslation } from 'react-i18next';
import type { Sentence } from '../../content/model/text.ts';
import { Drawing } from './drawing.tsx';
import { useReadingIfAny } from './reading-context.ts';
import { Sentences } from './sentences.tsx';
import './figure-block.css';

interface FigureBlockProps {
  readonly figure: string;
  readonly caption: readonly Sentence[];
}

/** A drawing with its caption, and what it says in words for everybody. */
export function FigureBlock({ figure, caption }: FigureBlockProps) {
  const { t } = useTranslation();
  const found = useReadingIfAny()?.reply.article.figures[figure];
  if (!found) return null;
  return (
    <figure className="figure">
      <Drawing drawing={found.drawing} alt={found.alt} name={figure} />
      <figcaption className="figure-caption">
        <Sentences sentences={caption} />
      </figcaption>
      <details className="figure-words">
        <summary>{t('article.figureInWords')}</summary>
        <p>{found.alt}</p>
      </details>
    </figure>
  );
}
