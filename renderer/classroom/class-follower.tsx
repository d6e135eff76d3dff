import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { ClassSection } from '../../main/api/contract.ts';
import { pageStart } from '../session/machine-policy.ts';
import { announce } from '../shell/announcer.tsx';
import { articlePath } from '../shell/paths.ts';
import './class-follower.css';

/** The line to the teacher: `lost` while nobody answers, `over` once the teacher ended the class. */
type Line = 'open' | 'lost' | 'over';

const words = { open: 'classroom.inClass', lost: 'classroom.lost', over: 'classroom.classOver' } as const;

/** On a device of the class: that this is one, and whether it opens what the teacher shows. Off until the reader wants it. */
export function ClassFollower() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [following, setFollowing] = useState(false);
  const [line, setLine] = useState<Line>('open');
  const inClass = pageStart().classroom;

  useEffect(() => {
    if (!following) return undefined;
    const events = new EventSource('/api/class-events');
    events.addEventListener('open', () => setLine('open'));
    events.addEventListener('error', () => {
      setLine('lost');
      // It tries again by itself unless it was turned away; then it is the reader's to press again.
      if (events.readyState === EventSource.CLOSED) setFollowing(false);
    });
    events.addEventListener('section', ({ data }: MessageEvent<string>) => {
      const { section } = JSON.parse(data) as { section: ClassSection };
      announce(t('classroom.teacherShows'));
      void navigate(articlePath(section.pack, section.article, section.section));
    });
    events.addEventListener('closed', () => {
      events.close();
      setLine('over');
    });
    return () => events.close();
  }, [following, navigate, t]);

  if (!inClass) return null;
  return (
    <div className="class-follower not-printed">
      <span role="status">{t(words[line])}</span>
      {line !== 'over' && (
        <button
          type="button"
          className="chip"
          aria-pressed={following}
          onClick={() => setFollowing(!following)}
        >
          {t('classroom.follow')}
        </button>
      )}
    </div>
  );
}
