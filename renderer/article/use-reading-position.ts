import { useEffect, useState } from 'react';

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
    look();
    window.addEventListener('scroll', onScroll, { passive: true });
    window.addEventListener('resize', onScroll);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', onScroll);
      window.removeEventListener('resize', onScroll);
    };
  }, [key]);

  return current;
}

function headingAtReadingLine(anchors: readonly string[]): string | undefined {
  const { scrollHeight, clientHeight } = document.documentElement;
  if (window.scrollY > 0 && window.scrollY + clientHeight >= scrollHeight - 2) return anchors.at(-1);
  const passed = anchors.filter((anchor) => {
    const top = document.getElementById(anchor)?.getBoundingClientRect().top;
    return top !== undefined && top <= READING_LINE;
  });
  return passed.at(-1) ?? anchors[0];
}
