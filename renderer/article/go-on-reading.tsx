import { ArrowDown } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigationType } from 'react-router';
import { reachedBefore } from '../saved/visits.ts';
import { PlaceLink } from './place-link.tsx';
import { useReading } from './reading-context.ts';

/**
 * The way to where the article was left the last time. It is offered and not gone by itself: an article begins with its red
 * flags, and whoever opens it sees them before anything else.
 */
export function GoOnReading() {
  const { t } = useTranslation();
  const { reply } = useReading();
  // Where it was left, not where it is being read now.
  const [reached] = useState(() => reachedBefore(reply));
  const { hash } = useLocation();
  const isReturn = useNavigationType() === 'POP';
  if (!reached || hash !== '' || isReturn) return null;
  return (
    <p className="go-on-reading not-printed">
      <ArrowDown size={16} aria-hidden="true" />
      <PlaceLink anchor={reached.section}>{t('article.goOn', { section: reached.title })}</PlaceLink>
    </p>
  );
}
