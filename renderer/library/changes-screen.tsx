import { useTranslation } from 'react-i18next';
import { Link, useLoaderData, useNavigate } from 'react-router';
import type { ChangesReply } from '../../main/api/contract.ts';
import { ScreenTitle } from '../shell/screen-title.tsx';
import { ChangesList } from './changes-list.tsx';
import { markSeen } from './seen-editions.ts';
import { TrustNote } from './trust-note.tsx';

/** What changed in a pack since the version before; reached from the start page after an update, and from the library. */
export function ChangesScreen() {
  const { t } = useTranslation();
  const { pack, changes } = useLoaderData<ChangesReply>();
  const navigate = useNavigate();

  function dismiss(): void {
    markSeen(pack);
    void navigate('/');
  }

  return (
    <div className="screen">
      <header>
        <ScreenTitle>{t('changes.title', { title: pack.title })}</ScreenTitle>
        <p className="small quiet">
          <Link to="/library">{`${pack.title} ${pack.version}`}</Link>
        </p>
      </header>
      <TrustNote trust={pack.trust} />
      <ChangesList changes={changes} pack={pack.id} />
      <p>
        <button type="button" className="button button-primary" onClick={dismiss}>
          {t('changes.dismiss')}
        </button>
      </p>
    </div>
  );
}
