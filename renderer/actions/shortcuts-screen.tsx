import { useTranslation } from 'react-i18next';
import { ScreenTitle } from '../shell/screen-title.tsx';
import { ShortcutsTable } from './shortcuts-table.tsx';
import './shortcuts-panel.css';

/** The table of keys as a page of its own, to be printed and pinned up. */
export function ShortcutsScreen() {
  const { t } = useTranslation();
  return (
    <div className="screen">
      <ScreenTitle>{t('shortcuts.title')}</ScreenTitle>
      <ShortcutsTable />
      <p className="not-printed">
        <button type="button" className="button" onClick={() => window.print()}>
          {t('shortcuts.print')}
        </button>
      </p>
    </div>
  );
}
