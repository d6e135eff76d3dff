import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Omnibox } from '../search/omnibox.tsx';
import { SessionControl } from '../session/session-control.tsx';
import { AppearanceMenu } from '../settings/appearance-menu.tsx';
import { Lamp } from './lamp.tsx';
import './header.css';

/** The bar on every screen: where home is, the search box, and how the page looks. */
export const Header = memo(function Header() {
  const { t } = useTranslation();
  return (
    <header className="header">
      <div className="header-inner">
        <Link className="header-brand" to="/" aria-label={t('shell.home')}>
          <Lamp />
          <span className="header-name">{t('app.name')}</span>
        </Link>
        <Omnibox />
        <div className="header-tools">
          <SessionControl />
          <AppearanceMenu />
        </div>
      </div>
    </header>
  );
});
