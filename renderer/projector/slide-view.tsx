import { useTranslation } from 'react-i18next';
import { AssuranceBanner } from '../article/assurance-banner.tsx';
import { DetailPopover } from '../article/detail-popover.tsx';
import { ReadingProvider } from '../article/reading-context.ts';
import { SectionView } from '../article/section-view.tsx';
import { saidIn } from '../i18n/said-in.ts';
import { TrustNote } from '../library/trust-note.tsx';
import { FromPack } from '../print/from-pack.tsx';
import { originInWords } from '../print/origin-in-words.ts';
import { sourcesOf, type Slide } from './slides.ts';

/** What of an article stands on the screen at once. */
export function SlideView({ slide }: { readonly slide: Slide }) {
  return (
    <ReadingProvider value={slide.reading}>
      <DetailPopover>
        {slide.section === null ? <TitleSlide slide={slide} /> : <SectionSlide slide={slide} />}
      </DetailPopover>
    </ReadingProvider>
  );
}

function TitleSlide({ slide }: { readonly slide: Slide }) {
  const { t } = useTranslation();
  const { reply } = slide.reading;
  const { article, pack } = reply;
  return (
    <div className="projector-title">
      <h1 className="article-title" {...saidIn(article.language)}>
        {article.title}
      </h1>
      {article.summary && (
        <p className="article-summary" {...saidIn(article.language)}>
          {article.summary}
        </p>
      )}
      <AssuranceBanner review={article.review} />
      <TrustNote trust={pack.trust} />
      <p className="small quiet">
        <FromPack reply={reply} />
      </p>
      <p className="small quiet">{t('article.disclaimer')}</p>
    </div>
  );
}

function SectionSlide({ slide }: { readonly slide: Slide }) {
  const { t } = useTranslation();
  const sources = sourcesOf(slide);
  if (!slide.section) return null;
  return (
    <>
      <SectionView section={slide.section} />
      {sources.length > 0 && (
        <p className="projector-sources small quiet">
          {t('projector.sources')} {sources.join(' · ')}
        </p>
      )}
    </>
  );
}

/** Which article is on, and how far it may be leaned on: on every slide, whatever else is. */
export function SlideOrigin({ slide }: { readonly slide: Slide }) {
  const { t, i18n } = useTranslation();
  const { reply } = slide.reading;
  const { article } = reply;
  return (
    <header className="projector-origin">
      <strong {...saidIn(article.language)}>{article.title}</strong>
      <span className="quiet" data-state={article.review.state}>
        {originInWords(reply, t, i18n.language)}
      </span>
    </header>
  );
}
