import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { articlePath } from '../shell/paths.ts';
import { useReading } from './reading-context.ts';
import './neighbours.css';

/** The articles before and after this one in its specialty. */
export function Neighbours() {
  const { t } = useTranslation();
  const { pack, previous, next } = useReading().reply;
  if (!previous && !next) return null;
  return (
    <nav className="neighbours" aria-label={t('article.neighbours')}>
      {previous && (
        <Link className="neighbour" rel="prev" to={articlePath(pack.id, previous.article)}>
          <ArrowLeft size={18} aria-hidden="true" />
          <span>
            <span className="small quiet">{t('article.previous')}</span>
            <span dir="auto">{previous.title}</span>
          </span>
        </Link>
      )}
      {next && (
        <Link className="neighbour neighbour-next" rel="next" to={articlePath(pack.id, next.article)}>
          <span>
            <span className="small quiet">{t('article.next')}</span>
            <span dir="auto">{next.title}</span>
          </span>
          <ArrowRight size={18} aria-hidden="true" />
        </Link>
      )}
    </nav>
  );
}
