import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Scene } from '../actions/action.ts';
import type { ArticleReply } from '../../main/api/contract.ts';
import { changeSettings, useSettings } from '../saved/own.ts';
import { papers } from '../settings/settings.ts';
import { announce } from '../shell/announcer.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { usePrintChoice } from './print-choice.ts';
import { PrintSections } from './print-sections.tsx';
import './print-panel.css';

interface PrintPanelProps {
  readonly scene: Scene & { readonly article: ArticleReply };
  readonly onClose: () => void;
}

/** What of the article goes on which paper, and then on paper or into a PDF. */
export function PrintPanel({ scene, onClose }: PrintPanelProps) {
  const { t } = useTranslation();
  const { paper } = useSettings();
  const choice = usePrintChoice();
  const { article, bridge } = scene;

  /** After the panel has gone: what stands above the page would be printed with it. */
  function afterClosing(make: () => void): void {
    onClose();
    requestAnimationFrame(() => requestAnimationFrame(make));
  }

  async function savePdf(): Promise<void> {
    const outcome = await bridge?.savePdf({ name: article.article.id, pageSize: paper });
    if (outcome?.status === 'done') announce(t('print.saved', { file: outcome.value.file }));
    if (outcome?.status === 'failed') announce(`${outcome.message} ${outcome.hint}`);
  }

  return (
    <ModalOverlay className="overlay" isOpen onOpenChange={(stays) => !stays && onClose()} isDismissable>
      <Modal className="panel">
        <Dialog className="panel-body print-panel">
          <div className="panel-head">
            <Heading slot="title" level={1} className="panel-title">
              {t('actions.print')}
            </Heading>
            <button type="button" className="button" onClick={onClose}>
              {t('states.close')}
            </button>
          </div>
          <p className="print-panel-actions">
            <Button
              autoFocus
              className="button button-primary"
              onPress={() => afterClosing(() => window.print())}
            >
              {t('print.print')}
            </Button>
            {bridge && (
              <Button className="button" onPress={() => afterClosing(() => void savePdf())}>
                {t('print.pdf')}
              </Button>
            )}
          </p>
          <Segmented
            label={t('print.paper')}
            labelShown
            value={paper}
            options={papers.map((value) => ({ value, label: value }))}
            onChange={(chosen) => changeSettings({ paper: chosen })}
          />
          <PrintSections
            sections={article.article.sections}
            choice={choice}
            hasQuestions={article.article.questions.length > 0}
          />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
