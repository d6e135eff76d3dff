import { useEffect, useRef } from 'react';

/** A spot of light that follows the mouse or a finger, in place of an arrow nobody sees from the last row. */
export function PointerSpot() {
  const spot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent): void => {
      if (!spot.current) return;
      spot.current.style.translate = `${clientX}px ${clientY}px`;
      spot.current.dataset['seen'] = '';
    };
    window.addEventListener('pointermove', follow);
    window.addEventListener('pointerdown', follow);
    return () => {
      window.removeEventListener('pointermove', follow);
      window.removeEventListener('pointerdown', follow);
    };
  }, []);
  return <div className="projector-spot" ref={spot} aria-hidden="true" />;
}
