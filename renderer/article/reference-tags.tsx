import { useTranslation } from 'react-i18next';
import type { Reference } from '../../content/model/reference.ts';

/** What a source is (guideline, research …), and what became of it if it is no longer current. */
export function ReferenceTags({ record }: { readonly record: Reference }) {
  const { t } = useTranslation();
  const { kind, status } = record.custom;
  return (
    <>
      <span className="tag">{t(`reference.kind.${kind}`)}</span>
      {status !== undefined && status !== 'current' && (
        <span className={`tag ${status === 'retracted' ? 'tag-danger' : 'tag-caution'}`}>
          {t(`reference.status.${status}`)}
        </span>
      )}
    </>
  );
}
