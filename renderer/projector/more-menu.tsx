import { Ellipsis, Printer } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AudienceSwitch } from '../article/audience-switch.tsx';
import { machinePolicy } from '../session/machine-policy.ts';
import type { Handout } from '../print/handout.ts';

/** What is wanted once a lesson: for whom the words are, and what is shown on paper. */
export function MoreMenu({ handout }: { readonly handout: Handout }) {
  const { t } = useTranslation();
  return (
    <DialogTrigger>
      <Button className="button button-quiet" aria-label={t('projector.more')}>
        <Ellipsis size={20} aria-hidden="true" />
      </Button>
      <Popover className="popover projector-menu" placement="top end" offset={6}>
        <Dialog className="popover-body projector-more" aria-label={t('projector.more')}>
          <AudienceSwitch label={t('projector.audience')} />
          {machinePolicy().printing && (
            <Link className="button" to={handout.to} state={handout.words}>
              <Printer size={18} aria-hidden="true" />
              {t('teach.handout')}
            </Link>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
