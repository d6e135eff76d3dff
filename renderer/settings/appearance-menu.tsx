import { ALargeSmall } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { AppearanceControls } from './appearance-controls.tsx';

/** How the page looks, one press away from anywhere. */
export function AppearanceMenu() {
  const { t } = useTranslation();
  return (
    <DialogTrigger>
      <Button className="button button-quiet" aria-label={t('settings.appearance')}>
        <ALargeSmall size={20} aria-hidden="true" />
      </Button>
      <Popover className="popover" placement="bottom end" offset={6}>
        <Dialog className="popover-body" aria-label={t('settings.appearance')}>
          <AppearanceControls />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
