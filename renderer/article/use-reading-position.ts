import { useEffect, useState } from 'react';
import { afterPaint } from '../ui/after-paint.ts';

/** Distance from the top of the window at which a heading counts as being read, in pixels: just below the header. */
const READING_LINE = 140;

/** Which of the headings the reader is at: the last one above the reading line; the last of all at the end of the page. */
export function useReadingPosition(anchors: readonly string[]): string | undefined {
  const [current, setCurrent] = useState(anchors[0]);
  const key = anchors.join(' ');

  useEffect(() => {
    let frame = 0;
    const look = (): void => {
      frame = 0;
      setCurrent(headingAtReadingLine(key.split(' ')));
    };
    const onScroll = (): void => {
      frame ||= requestAnimationFrame(look);
    };
    // Where headings stand is known for nothing once they are drawn; asked before, the whole page is laid out for it.
    const callOff = afterPaint(look);
    window.addEventListener('scroll', onScroll, { passive: true });
    window.addEventListener('resize', onScroll);
    return () => {
      callOff();
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', onScroll);
      window.removeEventListener('resize', onScroll);
    };
  }, [key]);

  return current;
}

/** The last of these headings above the reading line; the first where none is, the last of all at the end of the page. */
export function headingAtReadingLine(anchors: readonly string[]): string | undefined {
  const { scrollHeight, clientHeight } = document.documentElement;
  if (window.scrollY > 0 && window.scrollY + clientHeight >= scrollHeight - 2) return anchors.at(-1);
  const passed = anchors.filter((anchor) => {
    const top = document.getElementById(anchor)?.getBoundingClientRect().top;
    return top !== undefined && top <= READING_LINE;
  });
  return passed.at(-1) ?? anchors[0];
}
