import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { ScreenTitle } from './screen-title.tsx';

/** No screen has this address. */
export function NotFoundScreen() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  return (
    <div className="screen">
      <ScreenTitle>{t('states.notFound')}</ScreenTitle>
      <p>{t('states.notFoundHint', { path: pathname })}</p>
      <p>
        <Link className="button" to="/">
          {t('states.goHome')}
        </Link>
      </p>
    </div>
  );
}
