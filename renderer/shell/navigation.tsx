import {
  Bookmark,
  Calculator,
  GraduationCap,
  House,
  LibraryBig,
  Settings2,
  Siren,
  TableOfContents,
} from 'lucide-react';
import { memo, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { isHidden, pageStart } from '../session/machine-policy.ts';
import { RecentlyRead } from './recently-read.tsx';
import './navigation.css';

interface Place {
  readonly to: string;
  readonly label: 'home' | 'quick' | 'browse' | 'calculators' | 'teach' | 'saved' | 'library' | 'settings';
  readonly Icon: ComponentType<{ size?: number; 'aria-hidden'?: 'true' }>;
  /** Where else one is still in this place. */
  readonly also?: readonly string[];
}

const places: readonly Place[] = [
  { to: '/', label: 'home', Icon: House },
  { to: '/quick', label: 'quick', Icon: Siren },
  { to: '/browse', label: 'browse', Icon: TableOfContents },
  { to: '/calculators', label: 'calculators', Icon: Calculator },
  { to: '/learn', label: 'teach', Icon: GraduationCap, also: ['/classroom'] },
  { to: '/saved', label: 'saved', Icon: Bookmark },
  { to: '/library', label: 'library', Icon: LibraryBig, also: ['/changes', '/policy'] },
  { to: '/settings', label: 'settings', Icon: Settings2, also: ['/about', '/shortcuts', '/health'] },
];

/** Where one can go: a column beside the page, or a bar below it where the window is narrow. */
export const Navigation = memo(function Navigation() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  return (
    <div className="navigation">
      <nav aria-label={t('shell.navigation')}>
        <ul className="navigation-places" data-classroom={pageStart().classroom}>
          {places
            .filter(({ label }) => !isHidden(label))
            .map(({ to, label, Icon, also }) => (
              <li key={to}>
                <Link
                  className="navigation-place"
                  to={to}
                  aria-current={
                    pathname === to ? 'page' : [to, ...(also ?? [])].some(isAbove(pathname)) || undefined
                  }
                >
                  <Icon size={19} aria-hidden="true" />
                  {t(`places.${label}`)}
                </Link>
              </li>
            ))}
        </ul>
      </nav>
      <RecentlyRead />
    </div>
  );
});

/** Whether an address is a place, or lies below it. */
const isAbove = (pathname: string) => (place: string) =>
  pathname === place || pathname.startsWith(`${place}/`);
