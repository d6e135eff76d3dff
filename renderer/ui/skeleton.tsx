import { useTranslation } from 'react-i18next';
import './skeleton.css';

/** Grey lines where text will be. Shown only after a wait that a person would notice. */
export function Skeleton({ lines = 6 }: { readonly lines?: number }) {
  const { t } = useTranslation();
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">{t('states.loading')}</span>
      <div className="skeleton-title" />
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className="skeleton-line" />
      ))}
    </div>
  );
}
