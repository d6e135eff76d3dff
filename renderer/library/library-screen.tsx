import { useTranslation } from 'react-i18next';
import { ScreenTitle } from '../shell/screen-title.tsx';
import { useLibrary } from '../shell/use-library.ts';
import { InstallPanel } from './install-panel.tsx';
import { OpenPackButton } from './open-pack-button.tsx';
import { PackCard } from './pack-card.tsx';
import { PackProblems } from './pack-problems.tsx';
import { useMayChange } from './use-may-change.ts';
import './library-screen.css';

/** The packs on this machine: what they hold, who answers for them, and what was refused. */
export function LibraryScreen() {
  const { t } = useTranslation();
  const { packs, problems } = useLibrary();
  const mayChange = useMayChange();
  return (
    <div className="screen">
      <ScreenTitle>{t('library.title')}</ScreenTitle>
      <p className="screen-lead">{t('library.lead')}</p>
      <PackProblems problems={problems} />
      {packs.length === 0 && <p className="notice">{t('library.empty')}</p>}
      <ul className="packs">
        {packs.map((pack) => (
          <PackCard key={pack.id} pack={pack} mayChange={mayChange} />
        ))}
      </ul>
      {mayChange ? <InstallPanel /> : <OpenPackButton />}
    </div>
  );
}
