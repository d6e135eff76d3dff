import { Maximize2 } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sentence } from '../../content/model/text.ts';
import { Drawing } from './drawing.tsx';
import { useReadingIfAny } from './reading-context.ts';
import { plainTextOf } from './reading.ts';
import { Sentences } from './sentences.tsx';
import './figure-block.css';

const FigureZoom = lazy(async () => ({ default: (await import('./figure-zoom.tsx')).FigureZoom }));

interface FigureBlockProps {
  readonly figure: string;
  readonly caption: readonly Sentence[];
}

/** A drawing with its caption, and what it says in words for everybody. Pressing it shows it large. */
export function FigureBlock({ figure, caption }: FigureBlockProps) {
  const { t, i18n } = useTranslation();
  const [large, setLarge] = useState(false);
  const reading = useReadingIfAny();
  const found = reading?.reply.article.figures[figure];
  if (!found) return null;
  const name = `${reading.place}${figure}`;
  return (
    <figure className="figure">
      {/* Only a shortcut for the mouse: the button below does the same for everybody. */}
      <div className="figure-drawing" onClick={() => setLarge(true)}>
        <Drawing drawing={found.drawing} alt={found.alt} name={name} />
      </div>
      <figcaption className="figure-caption">
        <Sentences sentences={caption} />
      </figcaption>
      <div className="figure-foot">
        <details className="figure-words">
          <summary lang={i18n.language}>{t('article.figureInWords')}</summary>
          <p>{found.alt}</p>
        </details>
        <button
          type="button"
          className="button button-quiet figure-enlarge"
          lang={i18n.language}
          aria-haspopup="dialog"
          onClick={() => setLarge(true)}
        >
          <Maximize2 size={16} aria-hidden="true" />
          {t('figure.enlarge')}
        </button>
      </div>
      {large && (
        <Suspense>
          <FigureZoom
            figure={found}
            name={name}
            caption={plainTextOf(caption)}
            onClose={() => setLarge(false)}
          />
        </Suspense>
      )}
    </figure>
  );
}
