import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { articleTypeLabel } from '../article/labels.ts';
import { ReviewWords } from '../article/review-words.tsx';
import { dateInWords } from '../i18n/dates.ts';
import { PickBox } from '../print/picking.tsx';
import { articlePath } from '../shell/paths.ts';
import type { Group, ListedArticle } from './groups.ts';

/** As many rows as draw without a pause; a large pack shows the rest on request. */
const ROWS_AT_ONCE = 200;

/** Groups of articles, each article with what it is about and how far it may be leaned on. */
export function ArticleListings({ groups }: { readonly groups: readonly Group[] }) {
  const { t } = useTranslation();
  const [allowed, setAllowed] = useState(ROWS_AT_ONCE);
  const shown = firstRows(groups, allowed);
  const more = groups.reduce((sum, group) => sum + group.articles.length, 0) > allowed;
  return (
    <>
      {shown.map((group) => (
        <section key={group.id} className="listing-group" aria-labelledby={`app-group-${group.id}`}>
          <h2 id={`app-group-${group.id}`}>{group.title}</h2>
          <ul className="listings">
            {group.articles.map((listed) => (
              <Listing key={`${listed.pack}/${listed.article.id}`} listed={listed} />
            ))}
          </ul>
        </section>
      ))}
      {more && (
        <p>
          <button type="button" className="button" onClick={() => setAllowed(allowed + ROWS_AT_ONCE)}>
            {t('browse.more')}
          </button>
        </p>
      )}
    </>
  );
}

function firstRows(groups: readonly Group[], rows: number): Group[] {
  let left = rows;
  return groups.flatMap((group) => {
    const articles = group.articles.slice(0, Math.max(0, left));
    left -= articles.length;
    return articles.length > 0 ? [{ ...group, articles }] : [];
  });
}

const Listing = memo(function Listing({ listed: { pack, article } }: { readonly listed: ListedArticle }) {
  const { t, i18n } = useTranslation();
  return (
    <li className="listing">
      <p className="listing-head">
        <PickBox pack={pack} article={article.id} title={article.title} />
        <Link className="listing-title" lang={article.language} to={articlePath(pack, article.id)}>
          {article.title}
        </Link>
      </p>
      {article.summary && (
        <p className="listing-summary" lang={article.language} dir="auto">
          {article.summary}
        </p>
      )}
      <p className="listing-facts">
        <span>{articleTypeLabel(t, article.type)}</span>
        <ReviewWords state={article.review} />
        <span>{t('article.updated', { date: dateInWords(article.updated, i18n.language) })}</span>
      </p>
    </li>
  );
});
