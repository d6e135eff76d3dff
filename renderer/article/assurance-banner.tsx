import { CircleAlert, CircleCheck, OctagonAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { assuranceOf, type Assurance } from '../../content/model/assurance.ts';
import type { Review } from '../../content/model/review.ts';
import { dateInWords } from '../i18n/dates.ts';
import './assurance-banner.css';

const icons = { caution: CircleAlert, good: CircleCheck, danger: OctagonAlert } as const;

/** The one sentence the review state allows to be said about an article. */
export function AssuranceBanner({ review }: { readonly review: Review }) {
  const assurance = assuranceOf(review);
  const Icon = icons[assurance.tone];
  return (
    <p className="assurance" data-tone={assurance.tone}>
      <Icon size={18} aria-hidden="true" />
      <span>{useAssuranceSentence(assurance)}</span>
    </p>
  );
}

/** The sentence of the catalogue for an assurance, with its dates in words. */
export function useAssuranceSentence({ key, values }: Assurance): string {
  const { t, i18n } = useTranslation();
  const inWords = Object.entries(values).map(([name, value]) => [
    name,
    /^\d{4}-\d{2}-\d{2}$/.test(value) ? dateInWords(value, i18n.language) : value,
  ]);
  // Each sentence needs other values; the model gives every state the ones its sentence names.
  const say = t as (key: string, values: Readonly<Record<string, string>>) => string;
  return say(key, Object.fromEntries(inWords) as Record<string, string>);
}
