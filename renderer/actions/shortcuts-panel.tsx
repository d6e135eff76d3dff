import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ShortcutsTable } from './shortcuts-table.tsx';
import './shortcuts-panel.css';

/** The table of keys above whatever is on the screen. */
export function ShortcutsPanel({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <ModalOverlay className="overlay" isOpen onOpenChange={(stays) => !stays && onClose()} isDismissable>
      <Modal className="panel">
        <Dialog className="panel-body">
          <div className="panel-head">
            <Heading slot="title" level={1} className="panel-title">
              {t('shortcuts.title')}
            </Heading>
            <button type="button" className="button" onClick={onClose}>
              {t('states.close')}
            </button>
          </div>
          <ShortcutsTable />
          <p className="small">
            <Link to="/shortcuts" onClick={onClose}>
              {t('shortcuts.asPage')}
            </Link>
          </p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
