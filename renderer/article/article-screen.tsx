import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLoaderData } from 'react-router';
import type { Audience } from '../../content/model/audience.ts';
import type { ArticleReply } from '../../main/api/contract.ts';
import { ReadAloud } from '../read-aloud/read-aloud.tsx';
import { useSettings } from '../saved/own.ts';
import { WindowTitle } from '../session/window-title.tsx';
import { LessonBar } from '../teach/lesson-bar.tsx';
import { useWidthInRem, WIDE } from '../ui/use-width.ts';
import { AMomentLater } from './a-moment-later.tsx';
import { RedFlagSections } from './article-body.tsx';
import { ArticleFolds } from './article-folds.tsx';
import { ArticleHead } from './article-head.tsx';
import { AudienceBar } from './audience-bar.tsx';
import { DetailPopover } from './detail-popover.tsx';
import { Outline } from './outline.tsx';
import { readingOf } from './reading.ts';
import { ReadingProvider } from './reading-context.ts';
import { RestOfArticle } from './rest-of-article.tsx';
import { ReviewCard } from './review-card.tsx';
import { useShownTarget } from './use-shown-target.ts';
import { useVisit } from './use-visit.ts';
import './article-screen.css';

/** One article, whole: what it says, on what ground, how old it is and who has looked at it. */
export function ArticleScreen() {
  const { t } = useTranslation();
  const reply = useLoaderData<ArticleReply>();
  const { audience } = useSettings();
  const wide = useWidthInRem() >= WIDE;
  const [comparedWith, compareWith] = useState<Audience | null>(null);
  const reading = useMemo(() => readingOf(reply, audience, comparedWith), [reply, audience, comparedWith]);
  const { article, pack } = reply;
  useVisit(reply);
  useShownTarget();

  return (
    <ReadingProvider value={reading}>
      <WindowTitle>{article.title}</WindowTitle>
      <DetailPopover>
        <div className="article-screen" data-wide={wide} key={`${pack.id}/${article.id}`}>
          <article className="article">
            <LessonBar />
            <ArticleHead />
            <RedFlagSections />
            <AMomentLater>
              <AudienceBar onCompare={compareWith} />
              <ArticleFolds rail={wide} />
              <RestOfArticle />
            </AMomentLater>
          </article>
          <AMomentLater>
            <ReadAloud />
            {wide && (
              <aside className="article-rail" aria-label={t('article.about')}>
                <ReviewCard />
                <Outline />
              </aside>
            )}
          </AMomentLater>
        </div>
      </DetailPopover>
    </ReadingProvider>
  );
}
