import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckWarnings } from './check-warnings.tsx';
import { Outline } from './outline.tsx';
import { ReviewCard } from './review-card.tsx';

/** What would stand between the reader and the red flags, folded away: findings, and without a rail beside the text, its contents. */
export function ArticleFolds({ rail }: { readonly rail: boolean }) {
  const { t } = useTranslation();
  return (
    <div className="article-folds">
      <CheckWarnings />
      {!rail && (
        <>
          <Fold title={t('article.onThisPage')}>
            <Outline />
          </Fold>
          <Fold title={t('review.title')}>
            <ReviewCard />
          </Fold>
        </>
      )}
    </div>
  );
}

function Fold({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <details className="fold">
      <summary>{title}</summary>
      {children}
    </details>
  );
}
