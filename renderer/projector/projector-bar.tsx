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
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProjectorMoves } from './use-projector-keys.ts';

interface ProjectorBarProps {
  readonly at: number;
  readonly count: number;
  /** Null where the article has no red flags; true while they are on the screen. */
  readonly onRedFlags: boolean | null;
  readonly pointing: boolean;
  readonly moves: ProjectorMoves;
}

/** The same moves as the keys, for a mouse or a finger, and where one is. */
export function ProjectorBar({ at, count, onRedFlags, pointing, moves }: ProjectorBarProps) {
  const { t } = useTranslation();
  return (
    <footer>
      <div className="projector-bar" role="toolbar" aria-label={t('projector.title')}>
        <Move label={t('projector.back')} disabled={at === 0} onPress={() => moves.turn(-1)}>
          <ChevronLeft size={20} aria-hidden="true" />
        </Move>
        <p className="projector-position">{t('projector.position', { at: at + 1, count })}</p>
        <Move label={t('projector.on')} disabled={at === count - 1} onPress={() => moves.turn(1)}>
          <ChevronRight size={20} aria-hidden="true" />
        </Move>
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
        <Move label={t('projector.blank')} onPress={moves.blank}>
          <MonitorOff size={20} aria-hidden="true" /> <kbd>B</kbd>
        </Move>
        <Move label={t('projector.point')} pressed={pointing} onPress={moves.point}>
          <CircleDot size={20} aria-hidden="true" /> <kbd>P</kbd>
        </Move>
        <Move label={t('projector.smaller')} onPress={() => moves.size(-1)}>
          <AArrowDown size={20} aria-hidden="true" />
        </Move>
        <Move label={t('projector.larger')} onPress={() => moves.size(1)}>
          <AArrowUp size={20} aria-hidden="true" />
        </Move>
        {document.fullscreenEnabled && (
          <Move label={t('projector.fullScreen')} onPress={moves.fullScreen}>
            <Expand size={20} aria-hidden="true" /> <kbd>F</kbd>
          </Move>
        )}
        <Move label={t('projector.leave')} onPress={moves.leave}>
          <X size={20} aria-hidden="true" />
        </Move>
      </div>
    </footer>
  );
}

interface MoveProps {
  readonly label: string;
  readonly onPress: () => void;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  readonly children: ReactNode;
}

function Move({ label, onPress, disabled = false, pressed, children }: MoveProps) {
  return (
    <button
      type="button"
      className="button button-quiet"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      // Stays focusable at either end: a button that goes away under a finger loses the keys.
      aria-disabled={disabled}
      onClick={() => !disabled && onPress()}
    >
      {children}
    </button>
  );
}
