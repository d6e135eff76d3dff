import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { momentInWords } from '../i18n/dates.ts';
import { articlePath } from '../shell/paths.ts';
import { offerUndo } from '../undo/undo.ts';
import { own, useCollection } from './own.ts';
import { newestFirst } from './visits.ts';

/** Articles that were opened, newest first, and the way to forget them. */
export function ReadingHistory() {
  const { t, i18n } = useTranslation();
  const { visits } = own();
  const recent = newestFirst(useCollection(visits));
  if (recent.length === 0) return null;

  function forget(): void {
    document.getElementById('app-main')?.focus({ preventScroll: true });
    visits.clear();
    offerUndo(t('saved.historyForgotten'), () => recent.forEach(visits.put));
  }

  return (
    <section className="saved-section" aria-labelledby="app-history">
      <h2 id="app-history">{t('saved.history')}</h2>
      <details className="fold">
        <summary>{t('saved.opened', { count: recent.length })}</summary>
        <ul className="saved-list">
          {recent.map(({ key, pack, article, title, at }) => (
            <li key={key} className="saved-row">
              <Link to={articlePath(pack, article)}>{title}</Link>
              <span className="small quiet">{momentInWords(new Date(at), i18n.language)}</span>
            </li>
          ))}
        </ul>
      </details>
      <p>
        <button type="button" className="button-link small" onClick={forget}>
          {t('saved.forgetHistory')}
        </button>
      </p>
    </section>
  );
}
