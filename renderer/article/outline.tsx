import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useOutlineItems } from './use-outline-items.ts';
import { useReadingPosition } from './use-reading-position.ts';
import './outline.css';

/** The article's headings; the one being read is marked, by screen position and for assistive technology. */
export function Outline() {
  const { t } = useTranslation();
  const items = useOutlineItems();
  const current = useReadingPosition(items.map(({ anchor }) => anchor));
  const list = useRef<HTMLUListElement>(null);

  // Keeps the marked heading in sight where the outline is longer than the window.
  useEffect(() => {
    keepInSight(list.current?.querySelector('[aria-current]'));
  }, [current]);

  return (
    <nav className="outline" aria-label={t('article.onThisPage')}>
      <ul ref={list}>
        {items.map(({ anchor, title, level, lang }) => (
          <li key={anchor} data-level={level}>
            <Link to={`#${anchor}`} lang={lang} aria-current={anchor === current ? 'location' : undefined}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Scrolls the rail, and only the rail: a list that is part of the page must not move the page. */
function keepInSight(item: Element | null | undefined): void {
  const rail = item?.closest('.article-rail');
  if (!item || !rail) return;
  const { top, bottom } = item.getBoundingClientRect();
  const frame = rail.getBoundingClientRect();
  if (bottom > frame.bottom) rail.scrollTop += bottom - frame.bottom + frame.height / 3;
  if (top < frame.top) rail.scrollTop -= frame.top - top + frame.height / 3;
}
