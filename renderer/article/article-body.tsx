import { useTranslation } from 'react-i18next';
import type { Section } from '../../content/model/article.ts';
import { useReading } from './reading-context.ts';
import type { Reading } from './reading.ts';
import { SectionView } from './section-view.tsx';
import { SelfTest } from './self-test.tsx';

/** Red flags, right below the title: before who one is, before what the checks found, before everything. */
export function RedFlagSections() {
  const reading = useReading();
  return isWithdrawn(reading) ? null : <Sections sections={reading.sections.filter(isRedFlags)} />;
}

/** The text after the red flags. A withdrawn article keeps all of its text folded away: it may be read as a record, not by mistake. */
export function ArticleBody({ questions = true }: { readonly questions?: boolean }) {
  const { t } = useTranslation();
  const reading = useReading();
  const { sections } = reading;
  if (!isWithdrawn(reading)) {
    return (
      <>
        <Sections sections={sections.filter((section) => !isRedFlags(section))} />
        {questions && <SelfTest />}
      </>
    );
  }
  return (
    <details className="fold withdrawn-text">
      <summary>{t('article.showWithdrawn')}</summary>
      <Sections sections={sections} />
      {questions && <SelfTest />}
    </details>
  );
}

function Sections({ sections }: { readonly sections: readonly Section[] }) {
  return (
    <>
      {sections
        .filter(({ role }) => role !== 'self-test')
        .map((section) => (
          <SectionView key={section.id} section={section} />
        ))}
    </>
  );
}

const isRedFlags = ({ role }: Section): boolean => role === 'red-flags';
const isWithdrawn = ({ reply }: Reading): boolean => reply.article.review.state === 'withdrawn';
