import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { own, useCollection } from '../saved/own.ts';
import { useIsInLibrary } from '../saved/use-is-in-library.ts';
import { newestFirst } from '../saved/visits.ts';
import { isShared } from '../session/machine-policy.ts';
import { articlePath } from '../shell/paths.ts';
import './go-on.css';

/** The article that was open last, at the place it was left. Nothing of it on a machine that many people use. */
export function GoOn() {
  const { t } = useTranslation();
  const [last] = newestFirst(useCollection(own().visits));
  const isInLibrary = useIsInLibrary();
  if (!last || isShared() || !isInLibrary(last.pack, last.article)) return null;
  return (
    <section className="go-on" aria-labelledby="app-go-on">
      <h2 id="app-go-on" className="go-on-label">
        {t('home.goOn')}
      </h2>
      <Link className="go-on-link" to={articlePath(last.pack, last.article, last.reached?.section)}>
        <span className="go-on-title">{last.title}</span>
        {last.reached && <span className="quiet">{last.reached.title}</span>}
      </Link>
    </section>
  );
}
