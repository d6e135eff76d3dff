import { useTranslation } from 'react-i18next';
import { useReading } from './reading-context.ts';
import { SectionView } from './section-view.tsx';
import { SelfTest } from './self-test.tsx';

/** The text. A withdrawn article keeps its text folded away: it may be read as a record, not by mistake. */
export function ArticleBody() {
  const { t } = useTranslation();
  const { reply, sections } = useReading();
  const text = (
    <>
      {sections
        .filter((section) => section.role !== 'self-test')
        .map((section) => (
          <SectionView key={section.id} section={section} />
        ))}
      <SelfTest />
    </>
  );
  if (reply.article.review.state !== 'withdrawn') return text;
  return (
    <details className="fold withdrawn-text">
      <summary>{t('article.showWithdrawn')}</summary>
      {text}
    </details>
  );
}
