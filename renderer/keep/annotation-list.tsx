import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AnnotationEditor } from './annotation-editor.tsx';
import { NOTES, noteFieldId } from './focus-note.ts';
import type { PlacedAnnotation } from './annotations.ts';
import { usePlacedAnnotations } from './use-placed-annotations.ts';
import './annotation-list.css';

/** The reader's highlights and notes on the open article, and what became of each in this version of the text. */
export function AnnotationList() {
  const { t } = useTranslation();
  const placed = usePlacedAnnotations();
  if (placed.length === 0) return null;
  return (
    <section className="annotations not-printed" aria-labelledby={NOTES}>
      <h2 className="section-title" id={NOTES} tabIndex={-1} data-focus-target="">
        {t('keep.title')}
      </h2>
      <ul>
        {placed.map((one) => (
          <li key={one.annotation.id} className="annotation">
            <AnnotatedWords placed={one} />
            <AnnotationEditor annotation={one.annotation} fieldId={noteFieldId(one.annotation.id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function AnnotatedWords({ placed: { annotation, found } }: { readonly placed: PlacedAnnotation }) {
  const { t } = useTranslation();
  const { anchor, colour } = annotation;
  if (!anchor) return <p className="small quiet">{t('keep.onArticle')}</p>;
  return (
    <>
      <blockquote className="annotation-quote" data-colour={colour}>
        <span>{anchor.quote}</span>
      </blockquote>
      <p className="small quiet">
        {found.state === 'kept' || found.state === 'moved' ? (
          <Link to={`#${found.section}`}>{anchor.sectionTitle}</Link>
        ) : (
          anchor.sectionTitle
        )}
        {found.state !== 'kept' && found.state !== 'whole-article' && (
          <>
            {' · '}
            <span className={found.state === 'changed' ? 'annotation-changed' : ''}>
              {t(`keep.state.${found.state}`)}
            </span>
          </>
        )}
      </p>
    </>
  );
}
