import { Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ReviewWords } from '../article/review-words.tsx';
import { saidIn } from '../i18n/said-in.ts';
import { printListPath } from '../print/print-list.ts';
import { machinePolicy } from '../session/machine-policy.ts';
import { articlePath, calculatorPath } from '../shell/paths.ts';
import { ScreenTitle } from '../shell/screen-title.tsx';
import { useQuickList } from './use-quick-list.ts';
import './quick-list-screen.css';

/** For when other systems are down: emergencies and their calculators on one page, and as a booklet to print beforehand. */
export function QuickListScreen() {
  const { t } = useTranslation();
  const { printing } = machinePolicy();
  const { articles, calculators } = useQuickList();
  const booklet = printListPath(articles.map(({ pack, article }) => ({ pack, article: article.id })));
  return (
    <div className="screen quick-list">
      <ScreenTitle>{t('quickList.title')}</ScreenTitle>
      <p className="screen-lead not-printed">
        {t('quickList.lead')} {printing && t('quickList.leadPrint')}
      </p>
      {articles.length === 0 && <p className="notice">{t('quickList.empty')}</p>}
      {printing && articles.length > 0 && (
        <p className="quick-list-print not-printed">
          <Link className="button button-primary" to={booklet} state={{ title: t('quickList.booklet') }}>
            <Printer size={18} aria-hidden="true" />
            {t('quickList.printBooklet', { count: articles.length })}
          </Link>
          <button type="button" className="button" onClick={() => window.print()}>
            {t('quickList.printPage')}
          </button>
        </p>
      )}
      <section aria-labelledby="app-quick-emergencies">
        <h2 id="app-quick-emergencies">{t('quickList.emergencies')}</h2>
        <ul className="quick-list-articles">
          {articles.map(({ pack, article }) => (
            <li key={`${pack}/${article.id}`}>
              <Link to={articlePath(pack, article.id)} {...saidIn(article.language)}>
                {article.title}
              </Link>
              <span className="small quiet">
                <ReviewWords state={article.review} />
              </span>
            </li>
          ))}
        </ul>
      </section>
      {calculators.length > 0 && (
        <section aria-labelledby="app-quick-calculators">
          <h2 id="app-quick-calculators">{t('quickList.calculators')}</h2>
          <ul className="quick-list-calculators">
            {calculators.map(({ id, title, purpose }) => (
              <li key={id} {...saidIn('en')}>
                <Link to={calculatorPath(id)}>{title}</Link>
                <span className="small quiet">{purpose}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
