import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ArticleChange } from '../../content/model/changes.ts';
import type { PackSummary } from '../../main/api/contract.ts';
import { askChanges } from '../api/requests.ts';
import { dateInWords } from '../i18n/dates.ts';
import { useSettings } from '../saved/own.ts';
import { changesPath } from '../shell/paths.ts';
import { useLibrary } from '../shell/use-library.ts';
import { ChangedArticle } from './changed-article.tsx';
import { isNews, markSeen } from './seen-editions.ts';
import './update-news.css';

/** Changes told on the start page itself; the rest is one press away. */
const TOLD_AT_ONCE = 4;

/** What changed in the packs that were updated, at the first start after it and until the reader has seen it. */
export function UpdateNews() {
  const { packs } = useLibrary();
  const { seenEditions } = useSettings();
  const [now] = useState(() => new Date());
  return packs
    .filter((pack) => isNews(pack, seenEditions, now))
    .map((pack) => <PackNews key={pack.id} pack={pack} />);
}

function PackNews({ pack }: { readonly pack: PackSummary }) {
  const { t, i18n } = useTranslation();
  const articles = useChangedArticles(pack.id);
  const first = articles.slice(0, TOLD_AT_ONCE);
  const heading = `app-news-${pack.id}`;
  return (
    <section className="update-news" aria-labelledby={heading}>
      <h2 id={heading}>{t('changes.title', { title: pack.title })}</h2>
      <p className="small quiet">
        {t('changes.came', {
          version: pack.version,
          date: dateInWords(pack.update?.at ?? pack.published, i18n.language),
        })}
      </p>
      {first.length > 0 && (
        <ul className="changes-articles">
          {first.map((article) => (
            <ChangedArticle key={article.article} article={article} pack={pack.id} />
          ))}
        </ul>
      )}
      <div className="update-news-buttons">
        <Link className="button" to={changesPath(pack.id)}>
          {t('changes.seeAll', { number: articles.length })}
        </Link>
        <button type="button" className="button button-quiet" onClick={() => markSeen(pack)}>
          {t('changes.dismiss')}
        </button>
      </div>
    </section>
  );
}

/** What changes practice stands first. An older version that cannot be read is told on the page of its own. */
function useChangedArticles(pack: string): readonly ArticleChange[] {
  const [articles, setArticles] = useState<readonly ArticleChange[]>([]);
  useEffect(() => {
    let current = true;
    askChanges(pack).then(
      ({ changes }) => current && setArticles(changes.articles),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [pack]);
  return articles;
}
