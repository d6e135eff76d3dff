import { Ellipsis, Printer } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AudienceSwitch } from '../article/audience-switch.tsx';
import { ShowToClassButton } from '../classroom/show-to-class-button.tsx';
import { machinePolicy } from '../session/machine-policy.ts';
import type { Handout } from '../print/handout.ts';
import type { Slide } from './slides.ts';

/** What is wanted now and then: the class's own screens, for whom the words are, and paper. */
export function MoreMenu({ slide, handout }: { readonly slide: Slide; readonly handout: Handout }) {
  const { t } = useTranslation();
  const { pack, article } = slide.reading.reply;
  return (
    <DialogTrigger>
      <Button className="button button-quiet" aria-label={t('projector.more')}>
        <Ellipsis size={20} aria-hidden="true" />
      </Button>
      <Popover className="popover projector-menu" placement="top end" offset={6}>
        <Dialog className="popover-body projector-more" aria-label={t('projector.more')}>
          <ShowToClassButton pack={pack.id} article={article.id} section={slide.section?.id ?? null} />
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
