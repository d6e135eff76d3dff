import type { RefObject } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AppearanceControls } from './appearance-controls.tsx';

interface AppearancePopoverProps {
  readonly control: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** How the page looks, beside the button that opened it. */
export function AppearancePopover({ control, onClose }: AppearancePopoverProps) {
  const { t } = useTranslation();
  return (
    <Popover
      className="popover"
      triggerRef={control}
      isOpen
      onOpenChange={(stays) => !stays && onClose()}
      placement="bottom end"
      offset={6}
    >
      <Dialog className="popover-body" aria-label={t('settings.appearance')}>
        <AppearanceControls />
        <p className="appearance-more">
          <Link to="/settings" onClick={onClose}>
            {t('settings.all')}
          </Link>
        </p>
      </Dialog>
    </Popover>
  );
}
