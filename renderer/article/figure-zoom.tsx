import { Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import { useState, type KeyboardEvent } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Figure } from '../../content/model/figure.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { FigureStage } from './figure-stage.tsx';
import { largestZoom, smallestZoom, stepZoom } from './zoom.ts';
import './figure-zoom.css';

interface FigureZoomProps {
  readonly figure: Figure;
  readonly name: string;
  /** The caption's words. */
  readonly caption: string;
  readonly onClose: () => void;
}

/** A drawing as large as the window, or larger: wheel, buttons and + − 0 zoom it; dragging and arrows move it. */
export function FigureZoom({ figure, name, caption, onClose }: FigureZoomProps) {
  const { t, i18n } = useTranslation();
  const [zoom, setZoom] = useState(smallestZoom);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = zoomByKey(event.key, zoom);
    if (next === null) return;
    event.preventDefault();
    setZoom(next);
  }

  return (
    <ModalOverlay
      className="overlay figure-zoom-overlay"
      isOpen
      onOpenChange={(stays) => !stays && onClose()}
      isDismissable
    >
      <Modal className="panel figure-zoom-panel">
        <Dialog className="figure-zoom">
          <div className="figure-zoom-body" onKeyDown={onKeyDown}>
            <div className="figure-zoom-head">
              <Heading slot="title" level={1} className="figure-zoom-title">
                {caption || t('figure.title')}
              </Heading>
              <div className="figure-zoom-tools" role="group" aria-label={t('figure.tools')}>
                <IconButton
                  label={t('figure.smaller')}
                  disabled={zoom <= smallestZoom}
                  onPress={() => setZoom(stepZoom(zoom, -1))}
                >
                  <ZoomOut size={18} aria-hidden="true" />
                </IconButton>
                <output className="figure-zoom-factor">
                  {new Intl.NumberFormat(i18n.language, { style: 'percent' }).format(zoom)}
                </output>
                <IconButton
                  label={t('figure.larger')}
                  disabled={zoom >= largestZoom}
                  onPress={() => setZoom(stepZoom(zoom, 1))}
                >
                  <ZoomIn size={18} aria-hidden="true" />
                </IconButton>
                <IconButton label={t('figure.whole')} disabled={zoom === 1} onPress={() => setZoom(1)}>
                  <Maximize size={18} aria-hidden="true" />
                </IconButton>
                <button type="button" className="button" onClick={onClose}>
                  {t('states.close')}
                </button>
              </div>
            </div>
            <FigureStage figure={figure} name={`${name}-large`} zoom={zoom} onZoom={setZoom} />
            <p className="figure-zoom-hint small quiet">{t('figure.hint')}</p>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The zoom a key asks for; null for a key that asks for none. */
function zoomByKey(key: string, zoom: number): number | null {
  if (key === '+' || key === '=') return stepZoom(zoom, 1);
  if (key === '-') return stepZoom(zoom, -1);
  return key === '0' ? 1 : null;
}
