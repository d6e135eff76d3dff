import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ScreenTitle } from '../shell/screen-title.tsx';

/** An address of a lesson that is not on this device. */
export function NoSuchLesson() {
  const { t } = useTranslation();
  return (
    <div className="screen">
      <ScreenTitle>{t('teach.noSuchLesson')}</ScreenTitle>
      <p className="screen-lead">{t('teach.noSuchLessonHint')}</p>
      <p>
        <Link className="button" to="/learn">
          {t('teach.title')}
        </Link>
      </p>
    </div>
  );
}
