import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { own, useCollection } from '../saved/own.ts';
import { newestFirst } from '../saved/visits.ts';
import { articlePath } from './paths.ts';
import './recently-read.css';

/** The last articles opened, newest first, without the one that is open: a way to where the reader is leads nowhere. */
export function RecentlyRead({ limit = 5 }: { readonly limit?: number }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const visits = newestFirst(useCollection(own().visits))
    .filter(({ pack, article }) => articlePath(pack, article) !== pathname)
    .slice(0, limit);
  if (visits.length === 0) return null;
  return (
    <section className="recently-read" aria-label={t('home.recentlyRead')}>
      <h2 className="recently-read-title">{t('home.recentlyRead')}</h2>
      <ul className="recently-read-list">
        {visits.map((visit) => (
          <li key={visit.key}>
            <Link to={articlePath(visit.pack, visit.article)}>{visit.title}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
