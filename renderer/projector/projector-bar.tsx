import {
  AArrowDown,
  AArrowUp,
  ChevronLeft,
  ChevronRight,
  CircleDot,
  Expand,
  MonitorOff,
  TriangleAlert,
  X,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../ui/icon-button.tsx';
import { MoreMenu } from './more-menu.tsx';
import type { Handout } from '../print/handout.ts';
import { SectionMenu } from './section-menu.tsx';
import type { Slide } from './slides.ts';
import type { ProjectorMoves } from './use-projector-keys.ts';

interface ProjectorBarProps {
  readonly slides: readonly Slide[];
  readonly at: number;
  readonly handout: Handout;
  readonly sectionsOpen: boolean;
  readonly onSectionsOpen: (open: boolean) => void;
  /** Null where the article has no red flags; true while they are on the screen. */
  readonly onRedFlags: boolean | null;
  readonly pointing: boolean;
  readonly moves: ProjectorMoves;
}

/** The same moves as the keys, for a mouse or a finger, and where one is. */
export function ProjectorBar(props: ProjectorBarProps) {
  const { slides, at, handout, sectionsOpen, onSectionsOpen, onRedFlags, pointing, moves } = props;
  const { t } = useTranslation();
  const slide = slides[at];
  return (
    <footer>
      <div className="projector-bar" role="toolbar" aria-label={t('projector.title')}>
        <IconButton label={t('projector.back')} disabled={at === 0} onPress={() => moves.turn(-1)}>
          <ChevronLeft size={20} aria-hidden="true" />
        </IconButton>
        <SectionMenu
          slides={slides}
          at={at}
          isOpen={sectionsOpen}
          onOpenChange={onSectionsOpen}
          onChoose={moves.toSlide}
        />
        <IconButton
          label={t('projector.on')}
          disabled={at === slides.length - 1}
          onPress={() => moves.turn(1)}
        >
          <ChevronRight size={20} aria-hidden="true" />
        </IconButton>
        {onRedFlags !== null && (
          <button
            type="button"
            className="button projector-flags"
            aria-pressed={onRedFlags}
            onClick={moves.toRedFlags}
          >
            <TriangleAlert size={18} aria-hidden="true" />
            {t('projector.redFlags')} <kbd>R</kbd>
          </button>
        )}
        <IconButton label={t('projector.blank')} onPress={moves.blank}>
          <MonitorOff size={20} aria-hidden="true" /> <kbd>B</kbd>
        </IconButton>
        <IconButton label={t('projector.point')} pressed={pointing} onPress={moves.point}>
          <CircleDot size={20} aria-hidden="true" /> <kbd>P</kbd>
        </IconButton>
        <IconButton label={t('projector.smaller')} onPress={() => moves.size(-1)}>
          <AArrowDown size={20} aria-hidden="true" />
        </IconButton>
        <IconButton label={t('projector.larger')} onPress={() => moves.size(1)}>
          <AArrowUp size={20} aria-hidden="true" />
        </IconButton>
        {document.fullscreenEnabled && (
          <IconButton label={t('projector.fullScreen')} onPress={moves.fullScreen}>
            <Expand size={20} aria-hidden="true" /> <kbd>F</kbd>
          </IconButton>
        )}
        {slide && <MoreMenu slide={slide} handout={handout} />}
        <IconButton label={t('projector.leave')} onPress={moves.leave}>
          <X size={20} aria-hidden="true" />
        </IconButton>
      </div>
    </footer>
  );
}
