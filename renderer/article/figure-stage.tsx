import {
  useEffect,
  useLayoutEffect,
  useRef,
  type CSSProperties,
  type PointerEvent,
  type RefObject,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { Figure } from '../../content/model/figure.ts';
import { Drawing } from './drawing.tsx';
import { scrollToKeep, stepZoom } from './zoom.ts';

interface FigureStageProps {
  readonly figure: Figure;
  readonly name: string;
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
}

/** The frame a large drawing is moved in. It scrolls, so that arrow keys, a finger and assistive technology move it too. */
export function FigureStage({ figure, name, zoom, onZoom }: FigureStageProps) {
  const { t } = useTranslation();
  const stage = useRef<HTMLDivElement>(null);
  const keep = useKeptPoint(stage, zoom);
  useWheelZoom(stage, zoom, (next, event) => {
    keep(event);
    onZoom(next);
  });
  // The dialog opens with the drawing in hand: arrows move it at once.
  useEffect(() => stage.current?.focus({ preventScroll: true }), []);
  return (
    <div
      ref={stage}
      className="figure-stage"
      role="region"
      aria-label={t('figure.stage')}
      tabIndex={0}
      onPointerDown={drag}
      onDoubleClick={(event) => {
        keep(event.nativeEvent);
        onZoom(stepZoom(zoom, 1));
      }}
    >
      <div className="figure-sheet" style={{ '--zoom': zoom, '--aspect': aspectOf(figure) } as CSSProperties}>
        <Drawing drawing={figure.drawing} alt={figure.alt} name={name} />
      </div>
    </div>
  );
}

/** Width of a drawing divided by its height. */
function aspectOf({ drawing }: Figure): number {
  const [, , width, height] = (drawing.attributes.viewBox ?? '').split(/[\s,]+/).map(Number);
  return width && height ? width / height : 1.5;
}

/** Moves the drawing with a pressed mouse; a finger scrolls by itself. */
function drag(event: PointerEvent<HTMLDivElement>): void {
  if (event.pointerType !== 'mouse' || event.button !== 0) return;
  const frame = event.currentTarget;
  const from = { x: event.clientX + frame.scrollLeft, y: event.clientY + frame.scrollTop };
  const move = (moved: globalThis.PointerEvent): void =>
    frame.scrollTo({ left: from.x - moved.clientX, top: from.y - moved.clientY, behavior: 'instant' });
  const end = (): void => {
    frame.removeEventListener('pointermove', move);
    frame.removeAttribute('data-dragging');
  };
  frame.setPointerCapture(event.pointerId);
  frame.setAttribute('data-dragging', '');
  frame.addEventListener('pointermove', move);
  frame.addEventListener('lostpointercapture', end, { once: true });
}

type Point = Pick<MouseEvent, 'clientX' | 'clientY'>;

/** Keeps the point of the drawing under the pointer, or the middle of the frame, where it is when the zoom changes. */
function useKeptPoint(stage: RefObject<HTMLDivElement | null>, zoom: number): (point: Point) => void {
  const at = useRef<Point | null>(null);
  const before = useRef(zoom);
  useLayoutEffect(() => {
    const frame = stage.current;
    if (frame && before.current !== zoom) {
      const { left, top, width, height } = frame.getBoundingClientRect();
      const growth = zoom / before.current;
      const x = at.current ? at.current.clientX - left : width / 2;
      const y = at.current ? at.current.clientY - top : height / 2;
      frame.scrollTo({
        left: scrollToKeep(frame.scrollLeft, x, growth),
        top: scrollToKeep(frame.scrollTop, y, growth),
        behavior: 'instant',
      });
    }
    before.current = zoom;
    at.current = null;
  }, [stage, zoom]);
  return (point) => {
    at.current = point;
  };
}

/** Lets the wheel zoom. React listens to wheels passively, which could not keep the page from scrolling. */
function useWheelZoom(
  stage: RefObject<HTMLDivElement | null>,
  zoom: number,
  onZoom: (zoom: number, event: WheelEvent) => void,
): void {
  const latest = useRef({ zoom, onZoom });
  useEffect(() => {
    latest.current = { zoom, onZoom };
  });
  useEffect(() => {
    const frame = stage.current;
    function onWheel(event: WheelEvent): void {
      if (event.deltaY === 0 || event.shiftKey) return;
      event.preventDefault();
      latest.current.onZoom(stepZoom(latest.current.zoom, event.deltaY < 0 ? 1 : -1), event);
    }
    frame?.addEventListener('wheel', onWheel, { passive: false });
    return () => frame?.removeEventListener('wheel', onWheel);
  }, [stage]);
}
