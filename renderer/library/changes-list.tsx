import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleChange, PackChanges } from '../../content/model/changes.ts';
import { specialtyTitles, useLibrary } from '../shell/use-library.ts';
import { dateInWords } from '../i18n/dates.ts';

/** What changes between two editions of a pack: the editions, how much, and article by article, practice first. */
export function ChangesList({ changes }: { readonly changes: PackChanges }) {
  const { t, i18n } = useTranslation();
  const { packs } = useLibrary();
  const [specialty, setSpecialty] = useState<string | null>(null);
  const titles = specialtyTitles(packs);
  const specialties = [...new Set(changes.articles.flatMap((article) => article.specialties))];
  const shown = changes.articles.filter(
    (article) => specialty === null || article.specialties.includes(specialty),
  );
  const edition = ({ version, published }: PackChanges['to']): string =>
    t('changes.edition', { version, date: dateInWords(published, i18n.language) });
  return (
    <div className="changes">
      <p className="changes-editions">
        {changes.from ? (
          <>
            <span>{edition(changes.from)}</span>
            <span aria-label={t('changes.becomes')}>→</span>
          </>
        ) : (
          <span>{t('changes.newHere')}</span>
        )}
        <strong>{edition(changes.to)}</strong>
      </p>
      {changes.articles.length === 0 && <p>{t('changes.none')}</p>}
      {specialties.length > 1 && (
        <div className="changes-filter" role="group" aria-label={t('changes.filter')}>
          {[null, ...specialties].map((id) => (
            <button
              key={id ?? ''}
              type="button"
              className="chip"
              aria-pressed={specialty === id}
              onClick={() => setSpecialty(id)}
            >
              {id === null ? t('changes.all', { count: changes.articles.length }) : (titles.get(id) ?? id)}
            </button>
          ))}
        </div>
      )}
      <ul className="changes-articles">
        {shown.map((article) => (
          <ChangedArticle key={article.article} article={article} />
        ))}
      </ul>
    </div>
  );
}

function ChangedArticle({ article }: { readonly article: ArticleChange }) {
  const { t } = useTranslation();
  return (
    <li data-change={article.change}>
      <span className="changes-kind">{t(`changes.kind.${article.change}`)}</span>{' '}
      <strong>{article.title}</strong>
      {article.practiceChange !== null && (
        <p className="changes-practice">
          <strong>{t('changes.practice')}</strong> {article.practiceChange}
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
