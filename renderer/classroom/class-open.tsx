import { useTranslation } from 'react-i18next';
import type { ClassReply } from '../../main/api/contract.ts';
import { QrCode } from '../print/qr-code.tsx';
import { closeClass } from './class-requests.ts';
import { keepClass } from './class-state.ts';

/** The open class, to be read from the back row: its address, a code for the phones, who is here, and the way to end it. */
export function ClassOpen({ open }: { readonly open: NonNullable<ClassReply['open']> }) {
  const { t } = useTranslation();
  const { url, readers, following, section } = open;
  // Without the last stroke: it is typed, and read out.
  const shown = url.replace(/\/$/, '');
  return (
    <div className="class-open">
      <div className="class-code">
        <QrCode text={url} label={t('classroom.code', { url: shown })} />
      </div>
      <div className="class-words">
        <p className="class-address">{shown}</p>
        <p>{t('classroom.howToJoin')}</p>
        <p className="class-readers" role="status">
          {t('classroom.readers', { count: readers })} · {t('classroom.following', { count: following })}
        </p>
        <p className="quiet">
          {section
            ? t('classroom.shown', { place: section.section ?? section.article })
            : t('classroom.showHint')}
        </p>
        <p>
          <button
            type="button"
            className="button"
            onClick={() => void closeClass().then(keepClass, () => undefined)}
          >
            {t('classroom.stop')}
          </button>
        </p>
      </div>
    </div>
  );
}
