import { NotebookPen } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReading } from '../article/reading-context.ts';
import { highlightColours, type HighlightColour } from '../saved/own-things.ts';
import { announce } from '../shell/announcer.tsx';
import { anchorFor, annotate } from './annotations.ts';
import { focusNote } from './focus-note.ts';
import { selectedPassage, type SelectedPassage } from './selected-passage.ts';
import { useSectionTextsNow } from './use-placed-annotations.ts';

/** Beside selected words of the article: highlight them in a colour, or write a note on them. */
export function SelectionTools() {
  const { t } = useTranslation();
  const { reply, audience } = useReading();
  const passage = useSelectedPassage();
  if (!passage || !isInSight(passage.box)) return null;

  function keep(colour: HighlightColour): string {
    const { id } = annotate(reply, passage && anchorFor(passage, audience), colour);
    window.getSelection()?.removeAllRanges();
    announce(t('keep.highlighted'));
    return id;
  }

  return (
    <div
      className="selection-tools not-printed"
      role="toolbar"
      aria-label={t('keep.tools')}
      style={placeFor(passage.box)}
      // Pressing a tool must not undo the selection it is for.
      onPointerDown={(event) => event.preventDefault()}
    >
      {highlightColours.map((colour) => (
        <button
          key={colour}
          type="button"
          className="colour-button"
          aria-label={t('keep.highlightIn', { colour: t(`keep.colour.${colour}`) })}
          onClick={() => keep(colour)}
        >
          <span className="colour-dot" data-colour={colour} />
        </button>
      ))}
      <button type="button" className="button button-quiet" onClick={() => focusNote(keep('yellow'))}>
        <NotebookPen size={18} aria-hidden="true" />
        {t('keep.note')}
      </button>
    </div>
  );
}

/** What of the article is selected now, once the selecting is over. */
function useSelectedPassage(): SelectedPassage | null {
  const sections = useSectionTextsNow();
  const [passage, setPassage] = useState<SelectedPassage | null>(null);
  useEffect(() => {
    let frame = 0;
    const look = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setPassage(selectedPassage(sections, window.getSelection())));
    };
    // Words may have been selected before there was anybody to look.
    look();
    document.addEventListener('selectionchange', look);
    window.addEventListener('scroll', look, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('selectionchange', look);
      window.removeEventListener('scroll', look);
    };
  }, [sections]);
  return passage;
}

function isInSight({ top, bottom }: DOMRect): boolean {
  return bottom > 0 && top < window.innerHeight;
}

const ROOM = 64;

/** Below the selection, or above it where there is no room; never off the window. */
function placeFor(box: DOMRect): { insetBlockStart: number; left: number } {
  const below = box.bottom + 8;
  const top = below + ROOM > window.innerHeight ? Math.max(ROOM, box.top - ROOM) : below;
  return { insetBlockStart: top, left: Math.max(8, Math.min(box.left, window.innerWidth - 300)) };
}
