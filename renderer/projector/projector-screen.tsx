import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { useSettings } from '../saved/own.ts';
import { IdleCountdown } from '../session/idle-countdown.tsx';
import type { Handout } from '../print/handout.ts';
import { isShared } from '../session/machine-policy.ts';
import { WindowTitle } from '../session/window-title.tsx';
import { PointerSpot } from './pointer-spot.tsx';
import { ProjectorBar } from './projector-bar.tsx';
import { SlideOrigin, SlideView } from './slide-view.tsx';
import { slidesOf, type ShownPart, type Slide } from './slides.ts';
import { useLargeType } from './use-large-type.ts';
import { useProjectorKeys, type ProjectorMoves } from './use-projector-keys.ts';
import './projector.css';

interface ProjectorProps {
  readonly title: string;
  readonly parts: readonly ShownPart[];
  readonly handout: Handout;
  /** Where Escape leads, from the slide that is on. */
  readonly wayOut: (slide: Slide) => string;
}

/** One section a screen, in type for a room. The address says which, so that a reload or a link shows the same. */
export function Projector({ title, parts, handout, wayOut }: ProjectorProps) {
  const { t } = useTranslation();
  const { audience } = useSettings();
  const slides = slidesOf(parts, audience);
  const { at, slide, show } = useSlideInAddress(slides);
  const stage = useRef<HTMLElement>(null);
  const [isBlank, setBlank] = useState(false);
  const [pointing, setPointing] = useState(false);
  const [sectionsOpen, setSectionsOpen] = useState(false);
  const moves = useMoves({
    slides, at, slide, show, stage, isBlank, setBlank, setPointing, setSectionsOpen, wayOut,
  }); // prettier-ignore
  useProjectorKeys(moves);

  useEffect(() => {
    stage.current?.scrollTo({ top: 0, behavior: 'instant' });
    stage.current?.focus({ preventScroll: true });
  }, [slide.id]);

  const sectionTitle = slide.section?.title ?? slide.reading.reply.article.title;
  return (
    <div className="projector" data-pointing={pointing}>
      <WindowTitle>{title}</WindowTitle>
      <SlideOrigin slide={slide} />
      <main
        className="projector-stage"
        ref={stage}
        tabIndex={-1}
        data-focus-target=""
        data-role={slide.section?.role ?? 'title'}
      >
        <SlideView key={slide.id} slide={slide} />
      </main>
      <ProjectorBar
        slides={slides}
        at={at}
        handout={handout}
        sectionsOpen={sectionsOpen}
        onSectionsOpen={setSectionsOpen}
        onRedFlags={slide.redFlags === null ? null : slide.redFlags === slide.id}
        pointing={pointing}
        moves={moves}
      />
      <p className="visually-hidden" role="status">
        {isBlank
          ? t('projector.isBlank')
          : `${t('projector.position', { at: at + 1, count: slides.length })} ${sectionTitle}`}
      </p>
      {pointing && <PointerSpot />}
      {isBlank && <div className="projector-blank" onClick={() => setBlank(false)} />}
      {isShared() && <IdleCountdown />}
    </div>
  );
}

/**
 * Where one is, at first what the address names. It is kept apart from the address, which follows it: a presenter pressed
 * twice in a moment moves two slides. Moving replaces the address, so that Back leaves the projector.
 */
function useSlideInAddress(slides: readonly Slide[]) {
  const { hash } = useLocation();
  const navigate = useNavigate();
  const [shown, setShown] = useState(decodeURIComponent(hash.slice(1)));
  // By name: another audience reads the sections in another order.
  const placeOf = (name: string): number =>
    Math.max(
      0,
      slides.findIndex(({ id }) => id === name),
    );
  const at = placeOf(shown);
  const slide = slides[at];
  if (!slide) throw new Error('A projector was given nothing to show.');

  const address = `#${slide.id}`;
  const isWritten = hash === address || (hash === '' && at === 0);
  useEffect(() => {
    if (!isWritten) void navigate({ hash: address }, { replace: true, preventScrollReset: true });
  }, [isWritten, address, navigate]);

  return {
    at,
    slide,
    show: (to: (before: number) => number) =>
      setShown((before) => {
        const wanted = Math.min(slides.length - 1, Math.max(0, to(placeOf(before))));
        return slides[wanted]?.id ?? before;
      }),
  };
}

interface Stand {
  readonly slides: readonly Slide[];
  readonly at: number;
  readonly slide: Slide;
  readonly show: (to: (before: number) => number) => void;
  readonly stage: React.RefObject<HTMLElement | null>;
  readonly isBlank: boolean;
  readonly setBlank: (blank: boolean) => void;
  readonly setSectionsOpen: (open: boolean) => void;
  readonly setPointing: React.Dispatch<React.SetStateAction<boolean>>;
  readonly wayOut: (slide: Slide) => string;
}

/** Less than a screenful, so that the last line is seen again as the first. */
const PART_OF_A_SCREEN = 0.8;

function useMoves(stand: Stand): ProjectorMoves {
  const { slides, at, slide, show, stage, isBlank, setBlank, setPointing, setSectionsOpen, wayOut } = stand;
  const navigate = useNavigate();
  const size = useLargeType();
  const before = useRef(0);

  /** A blank screen first comes back as it was: nobody skips a section in the dark. */
  const lit = (move: () => void) => (): void => (isBlank ? setBlank(false) : move());
  const moved = (by: 1 | -1): boolean => scrolled(stage.current, by);

  return {
    on: (by) => lit(() => void (moved(by) || show((before) => before + by)))(),
    turn: (by) => lit(() => show((before) => before + by))(),
    toEnd: (by) => lit(() => show(() => (by === 1 ? slides.length - 1 : 0)))(),
    toRedFlags: () =>
      lit(() => {
        if (slide.redFlags === null) return;
        if (slide.redFlags === slide.id) return show(() => before.current);
        before.current = at;
        show(() => slides.findIndex(({ id }) => id === slide.redFlags));
      })(),
    sections: lit(() => setSectionsOpen(true)),
    toSlide: (name) => show(() => slides.findIndex(({ id }) => id === name)),
    blank: () => setBlank(!isBlank),
    point: () => setPointing((on) => !on),
    size,
    fullScreen: () => void toggleFullScreen(),
    leave: lit(() => {
      if (document.fullscreenElement) void document.exitFullscreen();
      void navigate(wayOut(slide), { replace: true });
    }),
  };
}

/** Scrolls on within the section; false when there is nothing more that way. */
function scrolled(stage: HTMLElement | null, by: 1 | -1): boolean {
  if (!stage) return false;
  const { scrollTop, clientHeight, scrollHeight } = stage;
  const left = by === 1 ? scrollHeight - clientHeight - scrollTop : scrollTop;
  if (left <= 2) return false;
  stage.scrollBy({ top: by * clientHeight * PART_OF_A_SCREEN });
  return true;
}

/** Some places refuse it (a frame, a policy); then the window stays as it is. */
async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    // The page is as readable in its window.
  }
}
