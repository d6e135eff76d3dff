import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { reviewSteps } from '../../content/model/assurance.ts';
import type { Review } from '../../content/model/review.ts';
import { reviewStateLabel } from './labels.ts';
import { stepsOf } from './review-steps.ts';
import './review-stepper.css';

/** How far a text has come on the way to approval; an ended life is said instead. */
export function ReviewStepper({ review }: { readonly review: Review }) {
  const { t } = useTranslation();
  const steps = stepsOf(review.state);
  if (!steps) return <p className="stepper-ended">{reviewStateLabel(t, review.state)}</p>;
  return (
    <ol className="stepper" aria-label={t('review.steps')}>
      {reviewSteps.map((step) => {
        const progress = steps[step];
        return (
          <li
            key={step}
            className="stepper-step"
            data-progress={progress}
            aria-current={progress === 'now' && 'step'}
          >
            <span className="stepper-mark" aria-hidden="true">
              {progress === 'done' && <Check size={11} strokeWidth={3} />}
            </span>
            {t(`review.step.${step}`)}
            <span className="visually-hidden"> {t(`review.progress.${progress}`)}</span>
          </li>
        );
      })}
    </ol>
  );
}
