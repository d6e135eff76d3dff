import { useTranslation } from 'react-i18next';
import { useReading } from './reading-context.ts';

/** What an article is for and what it cannot do, and where the text came from. */
export function Disclaimer() {
  const { t } = useTranslation();
  const { origin } = useReading().reply.article;
  return (
    <footer className="disclaimer small quiet">
      {origin && (
        <p>
          {t('article.origin', { name: origin.name })} {origin.url && <span>{origin.url}</span>}
        </p>
      )}
      <p>{t('article.disclaimer')}</p>
    </footer>
  );
}
