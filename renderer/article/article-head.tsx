import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { saidIn } from '../i18n/said-in.ts';
import { TrustNote } from '../library/trust-note.tsx';
import { specialtyTitles, useLibrary } from '../shell/use-library.ts';
import { ArticleFacts } from './article-facts.tsx';
import { ArticleTools } from './article-tools.tsx';
import { AssuranceBanner } from './assurance-banner.tsx';
import { GoOnReading } from './go-on-reading.tsx';
import { articleTypeLabel } from './labels.ts';
import { useReading } from './reading-context.ts';
import './article-head.css';

/** Title, what it is about, and at once how far it may be leaned on. */
export function ArticleHead() {
  const { t } = useTranslation();
  const { packs } = useLibrary();
  const { article, pack } = useReading().reply;
  const [specialty] = article.specialties;
  const specialtyTitle = specialty && (specialtyTitles(packs).get(specialty) ?? specialty);
  const type = articleTypeLabel(t, article.type);
  return (
    <header className="article-head">
      <p className="article-crumbs">
        {specialty && (
          <>
            <Link to={`/browse?specialty=${specialty}`} lang={article.language}>
              {specialtyTitle}
            </Link>
            {type !== specialtyTitle && <span aria-hidden="true"> · </span>}
          </>
        )}
        {type !== specialtyTitle && type}
      </p>
      <h1 className="article-title" {...saidIn(article.language)} tabIndex={-1} data-focus-target="">
        {article.title}
      </h1>
      {article.summary && (
        <p className="article-summary" {...saidIn(article.language)}>
          {article.summary}
        </p>
      )}
      <AssuranceBanner review={article.review} />
      <TrustNote trust={pack.trust} />
      <ArticleFacts />
      <GoOnReading />
      <ArticleTools />
    </header>
  );
}
