import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PackChanges } from '../../content/model/changes.ts';
import { specialtyTitles, useLibrary } from '../shell/use-library.ts';
import { dateInWords } from '../i18n/dates.ts';
import { ChangedArticle } from './changed-article.tsx';

/** Articles drawn at once: an update of a large pack may change thousands. */
const ROWS_AT_ONCE = 200;

interface ChangesListProps {
  readonly changes: PackChanges;
  /** The installed pack, to which the articles then lead; left out before it is installed. */
  readonly pack?: string;
}

/** What changes between two editions of a pack: the editions, how much, and article by article, practice first. */
export function ChangesList({ changes, pack }: ChangesListProps) {
  const { t, i18n } = useTranslation();
  const { packs } = useLibrary();
  const [specialty, setSpecialty] = useState<string | null>(null);
  const [rows, setRows] = useState(ROWS_AT_ONCE);
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
        {shown.slice(0, rows).map((article) => (
          <ChangedArticle key={article.article} article={article} pack={pack} />
        ))}
      </ul>
      {shown.length > rows && (
        <button type="button" className="button" onClick={() => setRows(rows + ROWS_AT_ONCE)}>
          {t('browse.more')}
        </button>
      )}
    </div>
  );
}
