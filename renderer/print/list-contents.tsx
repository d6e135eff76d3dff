import { useTranslation } from 'react-i18next';
import type { ArticleReply } from '../../main/api/contract.ts';
import { reviewStateLabel } from '../article/labels.ts';
import { dateInWords, momentInWords } from '../i18n/dates.ts';
import { useSettings } from '../saved/own.ts';
import { listedArticle } from './use-list-pages.ts';

interface ListContentsProps {
  readonly title: string;
  /** What a lesson is for. */
  readonly goal?: string | null;
  readonly articles: readonly ArticleReply[];
  readonly printedAt: Date;
}

/** The first page of a printed list: what it holds, by the numbers at the top of the pages, and how far each may be leaned on. */
export function ListContents({ title, goal, articles, printedAt }: ListContentsProps) {
  const { t, i18n } = useTranslation();
  const { audience } = useSettings();
  return (
    <section className="print-contents">
      <h1 className="article-title">{title}</h1>
      {goal && <p className="article-summary">{goal}</p>}
      <ol>
        {articles.map(({ article, pack }, index) => (
          <li key={`${pack.id}/${article.id}`}>
            <a href={`#${listedArticle(index)}`}>{article.title}</a>
            <p className="small">
              {[
                reviewStateLabel(t, article.review.state),
                article.evidenceAsOf
                  ? t('article.evidenceAsOf', { date: dateInWords(article.evidenceAsOf, i18n.language) })
                  : t('article.evidenceUnknown'),
                `${pack.title} ${pack.version}`,
              ].join(' · ')}
            </p>
          </li>
        ))}
      </ol>
      <div className="print-contents-foot small">
        <p>{t('print.printed', { date: momentInWords(printedAt, i18n.language) })}</p>
        <p>{t('printList.wording', { audience: t(`audience.${audience}`) })}</p>
        <p>{t('printList.numbers')}</p>
        <p>{t('article.disclaimer')}</p>
        <p>{t('print.ages')}</p>
      </div>
    </section>
  );
}
