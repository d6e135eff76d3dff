import { useTranslation } from 'react-i18next';
import { useReading } from '../article/reading-context.ts';
import { momentInWords } from '../i18n/dates.ts';
import { FromPack } from './from-pack.tsx';
import { identityOf } from './identity.ts';
import { usePrintChoice } from './print-choice.ts';
import { QrCode } from './qr-code.tsx';

/** What a printed article says of itself: when it was printed, from what, and a code to find the very text again. */
export function Colophon({ printedAt }: { readonly printedAt: Date }) {
  const { t, i18n } = useTranslation();
  const { reply, sections, audience } = useReading();
  const { leftOut } = usePrintChoice();
  const { article } = reply;
  const total = sections.filter(({ role }) => role !== 'self-test').length;
  return (
    <div className="print-provenance printed-only">
      <QrCode text={identityOf(reply)} label={t('print.code')} />
      <div>
        <p>{t('print.printed', { date: momentInWords(printedAt, i18n.language) })}</p>
        <p>
          <FromPack reply={reply} />
        </p>
        <p>{t('print.contentId', { id: article.contentHash.slice(0, 16) })}</p>
        <p>{t('printList.wording', { audience: t(`audience.${audience}`) })}</p>
        {leftOut.size > 0 && (
          <p>
            <strong>{t('print.extract', { shown: total - leftOut.size, total })}</strong>
          </p>
        )}
        <p>{t('print.ages')}</p>
      </div>
    </div>
  );
}
