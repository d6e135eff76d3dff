import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ArticleChange } from '../../content/model/changes.ts';
import { reviewStateLabel } from '../article/labels.ts';
import { articlePath } from '../shell/paths.ts';
import './changed-article.css';

interface ChangedArticleProps {
  readonly article: ArticleChange;
  /** The pack it can be read in; left out while the newer version is not installed. */
  readonly pack?: string | undefined;
}

/** What became of one article: how it changed, what to do differently, and which sections. */
export function ChangedArticle({ article, pack }: ChangedArticleProps) {
  const { t } = useTranslation();
  const readable = pack !== undefined && article.change !== 'removed';
  return (
    <li data-change={article.change}>
      <span className="changes-kind">{t(`changes.kind.${article.change}`)}</span>{' '}
      <strong>
        {readable ? <Link to={articlePath(pack, article.article)}>{article.title}</Link> : article.title}
      </strong>
      {article.practiceChange !== null && (
        <p className="changes-practice">
          <strong>{t('changes.practice')}</strong> {article.practiceChange}
        </p>
      )}
      {article.sources.length > 0 && (
        <ul className="changes-sources">
          {article.sources.map(({ reference, label, status }) => (
            <li key={reference}>
              <span className={`tag ${status === 'retracted' ? 'tag-danger' : 'tag-caution'}`}>
                {t(`reference.status.${status}`)}
              </span>{' '}
              {t('changes.source', { label })}
            </li>
          ))}
        </ul>
      )}
      {article.reviewBefore !== null && (
        <p className="small">
          {t('changes.review', {
            before: reviewStateLabel(t, article.reviewBefore),
            after: reviewStateLabel(t, article.review),
          })}
        </p>
      )}
      {article.sections.length > 0 && (
        <p className="small quiet">
          {article.sections
            .map((section) => t(`changes.section.${section.change}`, { title: section.title }))
            .join(' · ')}
        </p>
      )}
    </li>
  );
}
