import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Section } from '../../content/model/article.ts';
import { AssuranceBanner } from '../article/assurance-banner.tsx';
import { CheckWarnings } from '../article/check-warnings.tsx';
import { DetailPopover } from '../article/detail-popover.tsx';
import type { Reading } from '../article/reading.ts';
import { ReadingProvider } from '../article/reading-context.ts';
import { ReferenceList } from '../article/reference-list.tsx';
import { ReviewTimingWords } from '../article/review-timing-words.tsx';
import { SectionView } from '../article/section-view.tsx';
import { differs, wordingsIn } from '../article/wordings.ts';
import { TrustNote } from '../library/trust-note.tsx';
import { articlePath } from '../shell/paths.ts';
import type { Row } from './aligned.ts';
import type { SideName } from './compare-address.ts';

interface SideTextProps {
  readonly name: SideName;
  readonly reading: Reading | null;
  readonly other: Reading | null;
  readonly rows: readonly Row[];
}

/** The text of one side. Its sections stand in the rows both sides share; its reading order stays its own. */
export function SideText({ name, reading, other, rows }: SideTextProps) {
  if (!reading) return null;
  const { article, pack } = reading.reply;
  const sections = reading.sections.filter(({ role }) => role !== 'self-test');
  const title = `${reading.place}title`;
  return (
    <ReadingProvider value={reading}>
      <DetailPopover>
        <article className="compare-article" lang={article.language} aria-labelledby={title}>
          <header className="compare-head" style={{ gridRow: 1 }}>
            <h2 id={title} className="compare-title">
              <Link to={articlePath(pack.id, article.id)}>{article.title}</Link>
            </h2>
            <AssuranceBanner review={article.review} />
            <TrustNote trust={pack.trust} />
            <p className="small quiet">
              <ReviewTimingWords reviewDue={article.reviewDue} published={pack.published} />
            </p>
            <CheckWarnings />
          </header>
          {rows.map((row, index) => {
            const section = row[name] === null ? undefined : sections[row[name]];
            return (
              section && (
                <div
                  key={section.id}
                  className="compare-row"
                  style={{ gridRow: index + 2 }}
                  data-differs={isWordedOtherwise(section, reading, other) ? '' : undefined}
                >
                  <WordedOtherwise section={section} reading={reading} other={other} />
                  <SectionView section={section} />
                </div>
              )
            );
          })}
          <div style={{ gridRow: rows.length + 2 }}>
            <ReferenceList />
          </div>
        </article>
      </DetailPopover>
    </ReadingProvider>
  );
}

interface WordedOtherwiseProps {
  readonly section: Section;
  readonly reading: Reading;
  readonly other: Reading | null;
}

/** Says in words, not only by a colour, that this section reads otherwise on the other side. */
function WordedOtherwise({ section, reading, other }: WordedOtherwiseProps) {
  const { t } = useTranslation();
  if (!isWordedOtherwise(section, reading, other)) return null;
  return <p className="tag compare-tag">{t('compare.otherWords')}</p>;
}

/** Only for one article in two wordings; of two articles, everything is in other words. */
function isWordedOtherwise(section: Section, reading: Reading, other: Reading | null): boolean {
  if (other?.reply.article.contentHash !== reading.reply.article.contentHash) return false;
  return wordingsIn(section.blocks).some((passage) => differs(passage, reading.audience, other.audience));
}
