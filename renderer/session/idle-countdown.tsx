import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { endSession } from './end-session.ts';
import { createIdleClock } from './idle-clock.ts';
import { machinePolicy } from './machine-policy.ts';
import './session.css';

/** Everything a person at the machine does. */
const touches = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart'] as const;

/** The last minute before an untouched session is reset, in sight. Any key, movement or touch goes on with the session. */
export function IdleCountdown() {
  const { t } = useTranslation();
  const seconds = useSecondsLeft();
  if (seconds === null) return null;
  return (
    <div
      className="idle-countdown"
      role="alertdialog"
      aria-label={t('session.idleTitle')}
      aria-live="assertive"
    >
      <p>
        <strong>{t('session.idleTitle')}</strong> {t('session.idleHint')}
      </p>
      <p className="idle-seconds" role="timer" aria-live="off">
        {t('session.secondsLeft', { count: seconds })}
      </p>
    </div>
  );
}

/** Seconds until the session is reset; null while there is nothing to warn of. */
function useSecondsLeft(): number | null {
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    const clock = createIdleClock(machinePolicy().idleMinutes);
    const look = (): void => {
      const reading = clock.read();
      setLeft(typeof reading === 'number' ? reading : null);
      if (reading !== 'over') return;
      clearInterval(timer);
      void endSession('idle');
    };
    // Looked at every second rather than set once: a machine that slept must not show what was there before.
    const timer = setInterval(look, 1000);
    const touch = (): void => {
      // Whoever wakes a sleeping machine may be somebody else: a session that is over stays over.
      if (clock.read() === 'over') return look();
      clock.touch();
      setLeft(null);
    };
    for (const name of touches) window.addEventListener(name, touch, { capture: true, passive: true });
    return () => {
      clearInterval(timer);
      for (const name of touches) window.removeEventListener(name, touch, { capture: true });
    };
  }, []);
  return left;
}
