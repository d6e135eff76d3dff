import { useTranslation } from 'react-i18next';
import type { ReviewState } from '../../content/model/assurance.ts';
import { reviewStateLabel } from './labels.ts';
import './review-words.css';

/** A review state in words; what must not be used stands out. */
export function ReviewWords({ state }: { readonly state: ReviewState }) {
  const { t } = useTranslation();
  return (
    <span className="review-words" data-state={state}>
      {reviewStateLabel(t, state)}
    </span>
  );
}
