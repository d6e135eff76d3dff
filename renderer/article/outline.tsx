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
  return (
    <nav className="outline" aria-label={t('article.onThisPage')}>
      <ul>
        {items.map(({ anchor, title, level }) => (
          <li key={anchor} data-level={level}>
            <Link to={`#${anchor}`} aria-current={anchor === current ? 'location' : undefined}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
