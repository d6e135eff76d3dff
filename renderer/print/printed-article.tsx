import { useTranslation } from 'react-i18next';
import type { ArticleReply } from '../../main/api/contract.ts';
import { ArticleBody, RedFlagSections } from '../article/article-body.tsx';
import { ArticleFacts } from '../article/article-facts.tsx';
import { AssuranceBanner } from '../article/assurance-banner.tsx';
import { CheckWarnings } from '../article/check-warnings.tsx';
import { Disclaimer } from '../article/disclaimer.tsx';
import { articleTypeLabel } from '../article/labels.ts';
import { readingOf } from '../article/reading.ts';
import { ReadingProvider } from '../article/reading-context.ts';
import { ReferenceList } from '../article/reference-list.tsx';
import { TrustNote } from '../library/trust-note.tsx';
import { useSettings } from '../saved/own.ts';
import { Colophon } from './colophon.tsx';
import { listedArticle, listPlace } from './use-list-pages.ts';

interface PrintedArticleProps {
  readonly reply: ArticleReply;
  readonly index: number;
  readonly printedAt: Date;
}

/** One article of a printed list: the same parts as on its own page, on pages of its own, with its own colophon. */
export function PrintedArticle({ reply, index, printedAt }: PrintedArticleProps) {
  const { t } = useTranslation();
  const { audience } = useSettings();
  const { article, pack } = reply;
  return (
    <ReadingProvider value={readingOf(reply, audience, null, listPlace(index))}>
      <article className="article" id={listedArticle(index)} lang={article.language}>
        <header className="article-head">
          <p className="article-crumbs">{`${index + 1} · ${articleTypeLabel(t, article.type)}`}</p>
          <h1 className="article-title">{article.title}</h1>
          {article.summary && <p className="article-summary">{article.summary}</p>}
          <AssuranceBanner review={article.review} />
          <TrustNote trust={pack.trust} />
          <ArticleFacts />
        </header>
        <RedFlagSections />
        <div className="article-folds">
          <CheckWarnings />
        </div>
        <ArticleBody questions={false} />
        <ReferenceList />
        <Disclaimer />
        <Colophon printedAt={printedAt} />
      </article>
    </ReadingProvider>
  );
}
