import { useTranslation } from 'react-i18next';
import { ScreenTitle } from '../shell/screen-title.tsx';
import { ClassPanel } from './class-panel.tsx';
import './classroom-screen.css';

/** The class of this session, large enough for the back row. */
export function ClassroomScreen() {
  const { t } = useTranslation();
  return (
    <div className="screen classroom">
      <ScreenTitle>{t('classroom.title')}</ScreenTitle>
      <ClassPanel />
    </div>
  );
}
