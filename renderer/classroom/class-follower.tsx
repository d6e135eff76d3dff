import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { ClassSection } from '../../main/api/contract.ts';
import { pageStart } from '../session/machine-policy.ts';
import { announce } from '../shell/announcer.tsx';
import { articlePath } from '../shell/paths.ts';
import './class-follower.css';

type Following = 'no' | 'yes' | 'over';

/** On a device of the class: that this is one, and whether it opens what the teacher shows. Off until the reader wants it. */
export function ClassFollower() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [following, setFollowing] = useState<Following>('no');
  const inClass = pageStart().classroom;

  useEffect(() => {
    if (following !== 'yes') return undefined;
    const events = new EventSource('/api/class-events');
    events.addEventListener('section', ({ data }: MessageEvent<string>) => {
      const { section } = JSON.parse(data) as { section: ClassSection };
      announce(t('classroom.teacherShows'));
      void navigate(articlePath(section.pack, section.article, section.section));
    });
    events.addEventListener('closed', () => setFollowing('over'));
    return () => events.close();
  }, [following, navigate, t]);

  if (!inClass) return null;
  return (
    <div className="class-follower not-printed">
      <span>{t(following === 'over' ? 'classroom.classOver' : 'classroom.inClass')}</span>
      {following !== 'over' && (
        <button
          type="button"
          className="chip"
          aria-pressed={following === 'yes'}
          onClick={() => setFollowing(following === 'yes' ? 'no' : 'yes')}
        >
          {t('classroom.follow')}
        </button>
      )}
    </div>
  );
}
