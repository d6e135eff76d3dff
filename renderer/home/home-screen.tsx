import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PackProblems } from '../library/pack-problems.tsx';
import { UpdateNews } from '../library/update-news.tsx';
import { RecentSearches } from '../search/recent-searches-list.tsx';
import { useQuickArticles } from '../quick-list/use-quick-articles.ts';
import { isHidden, pageStart } from '../session/machine-policy.ts';
import { articlePath } from '../shell/paths.ts';
import { RecentlyRead } from '../shell/recently-read.tsx';
import { ScreenTitle } from '../shell/screen-title.tsx';
import { specialtyTitles, useLibrary } from '../shell/use-library.ts';
import { numberInWords } from '../i18n/dates.ts';
import { GoOn } from './go-on.tsx';
import { Introduction } from './introduction.tsx';
import './home-screen.css';

/** The first screen: what is here, emergencies at one press, and where one was. */
export function HomeScreen() {
  const { t, i18n } = useTranslation();
  const { packs, problems } = useLibrary();
  const inClass = pageStart().classroom;
  const articles = packs.reduce((sum, pack) => sum + pack.articles, 0);
  return (
    <div className="screen home">
      <header className="home-head">
        <ScreenTitle windowTitle={t('home.windowTitle')}>{t('home.title')}</ScreenTitle>
        <p className="screen-lead">
          {t(inClass ? 'home.classHolds' : 'home.holds', {
            count: articles,
            articles: numberInWords(articles, i18n.language),
          })}{' '}
          {t(inClass ? 'home.classPromise' : 'home.promise')}
        </p>
      </header>
      <Introduction />
      <PackProblems problems={problems} />
      <UpdateNews />
      <GoOn />
      {articles === 0 ? <EmptyLibrary /> : <Emergencies />}
      <div className="home-columns">
        <RecentlyRead limit={8} />
        <RecentSearches limit={6} />
        <Specialties />
      </div>
    </div>
  );
}

/** There is nothing to read: why, and the way to where packs are. */
function EmptyLibrary() {
  const { t } = useTranslation();
  return (
    <p className="notice">
      {t('library.empty')} <Link to="/library">{t('library.title')}</Link>
    </p>
  );
}

/** The first of the downtime quick list, without any searching. */
function Emergencies() {
  const { t } = useTranslation();
  const articles = useQuickArticles();
  if (articles.length === 0) return null;
  return (
    <section aria-labelledby="app-emergencies">
      <h2 id="app-emergencies">{t('home.emergencies')}</h2>
      <ul className="emergencies">
        {articles.slice(0, 12).map(({ pack, article }) => (
          <li key={`${pack}/${article.id}`}>
            <Link className="emergency" lang={article.language} to={articlePath(pack, article.id)}>
              {article.title}
            </Link>
          </li>
        ))}
      </ul>
      <p className="home-more">
        <Link to="/quick">{t('quickList.title')}</Link>
      </p>
    </section>
  );
}

function Specialties() {
  const { t } = useTranslation();
  const { packs, contents } = useLibrary();
  const used = new Set(
    contents.flatMap(({ articles }) => articles.flatMap(({ specialties }) => specialties)),
  );
  const listed = [...specialtyTitles(packs)].filter(([id]) => used.has(id));
  if (listed.length === 0) return null;
  return (
    <section className="home-specialties">
      <h2>{t('browse.bySpecialty')}</h2>
      <ul>
        {listed.map(([id, title]) => (
          <li key={id}>
            <Link to={`/browse?specialty=${id}`}>{title}</Link>
          </li>
        ))}
      </ul>
      {!isHidden('teach') && (
        <p>
          <Link to="/learn">{t('teach.title')}</Link>
        </p>
      )}
    </section>
  );
}
