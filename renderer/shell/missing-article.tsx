import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { own, useCollection } from '../saved/own.ts';
import { searchPath } from './paths.ts';
import { ScreenTitle } from './screen-title.tsx';

interface MissingArticleProps {
  readonly pack: string;
  readonly article: string;
  /** What is not here: the whole pack, or the article alone. */
  readonly missing: 'pack' | 'article';
}

/** A link led to an article that is not here: which pack it belongs to, what can be done, and that what was kept is kept. */
export function MissingArticle({ pack, article, missing }: MissingArticleProps) {
  const { t } = useTranslation();
  const { title, notes } = useWhatWasKept(pack, article);
  const words = title ?? article.replaceAll('-', ' ');
  return (
    <div className="screen" role="alert">
      <ScreenTitle>{t(`missing.${missing}`)}</ScreenTitle>
      <p className="screen-lead">
        {t(missing === 'pack' ? 'missing.packWhy' : 'missing.articleWhy', { pack, article: words })}
      </p>
      <ul className="missing-ways">
        <li>
          <Link to={searchPath(words)}>{t('missing.search', { article: words })}</Link>
        </li>
        <li>
          <Link to="/library">{t(missing === 'pack' ? 'missing.installPack' : 'missing.seePacks')}</Link>
        </li>
        {notes > 0 && (
          <li>
            <Link to="/saved">{t('missing.notes', { count: notes })}</Link>
          </li>
        )}
      </ul>
      <p className="small quiet">{t('states.code', { code: `${missing}-not-found` })}</p>
    </div>
  );
}

/** The article's title as it was kept, and how many highlights and notes the reader has on it. */
function useWhatWasKept(pack: string, article: string): { title: string | undefined; notes: number } {
  const { bookmarks, visits, annotations } = own();
  const kept = [useCollection(annotations), useCollection(bookmarks), useCollection(visits)].map((all) =>
    (all as readonly { pack: string; article: string; title: string }[]).filter(
      (one) => one.pack === pack && one.article === article,
    ),
  );
  return { title: kept.flat()[0]?.title, notes: kept[0]?.length ?? 0 };
}
