import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Warning } from '../../content/model/article.ts';
import { PlaceLink } from './place-link.tsx';
import { useReading } from './reading-context.ts';
import { referenceAnchor } from './reading.ts';
import './check-warnings.css';

/** What the checks found when the pack was built, told to the reader as well as to the editor. */
export function CheckWarnings() {
  const { t } = useTranslation();
  const { warnings } = useReading().reply.article;
  if (warnings.length === 0) return null;
  return (
    <details className="fold check-warnings">
      <summary>
        <TriangleAlert size={17} aria-hidden="true" /> {t('article.checks', { count: warnings.length })}
      </summary>
      <ul>
        {warnings.map((warning, index) => (
          <li key={index}>
            {warning.message} <WarningPlace warning={warning} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The way to what a warning is about. */
function WarningPlace({ warning }: { readonly warning: Warning }) {
  const { t } = useTranslation();
  const { references, sections, place } = useReading();
  const number = warning.reference === undefined ? undefined : references.get(warning.reference)?.number;
  if (number !== undefined)
    return <PlaceLink anchor={referenceAnchor(number, place)}>{t('reference.source', { number })}</PlaceLink>;
  const section = sections.find(({ id }) => id === warning.section);
  return section ? <PlaceLink anchor={`${place}${section.id}`}>{section.title}</PlaceLink> : null;
}
