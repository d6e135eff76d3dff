import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Offered, OfferedPack, OfferedRecall, RecallOffer } from '../../main/api/contract.ts';
import { RecallChanges } from './recall-changes.tsx';
import { RecallTitle } from './recall-decision.tsx';

/** A pack found in a watched folder. */
export function PackOfferView({ pack, onLook }: { readonly pack: OfferedPack; readonly onLook: () => void }) {
  const { t } = useTranslation();
  return (
    <Offer file={pack}>
      {(report) => (
        <>
          <strong>{`${report.title} ${report.changes.to.version}`}</strong>
          <span className="small quiet">{pack.name}</span>
          {report.obstacle === 'already-installed' ? (
            <span className="small">{t('watch.present')}</span>
          ) : (
            <button type="button" className="button" onClick={onLook}>
              {t('watch.look')}
            </button>
          )}
        </>
      )}
    </Offer>
  );
}

interface RecallOfferProps {
  readonly recall: OfferedRecall;
  readonly onPutInForce: (shown: RecallOffer) => void;
}

/** A recall list found in a watched folder: with what it withdraws and why, and one press away from being in force. */
export function RecallOfferView({ recall, onPutInForce }: RecallOfferProps) {
  const { t } = useTranslation();
  return (
    <Offer file={recall}>
      {(report) => (
        <>
          <strong>
            <RecallTitle offer={report} />
          </strong>
          <span className="small quiet">{recall.name}</span>
          {report.obstacle === 'already-in-force' ? (
            <span className="small">{t('recall.obstacle.already-in-force')}</span>
          ) : (
            <RecallChanges offer={report} />
          )}
          {report.obstacle === null && (
            <button type="button" className="button" onClick={() => onPutInForce(report)}>
              {t('recall.putInForce')}
            </button>
          )}
        </>
      )}
    </Offer>
  );
}

interface OfferProps<Report> {
  readonly file: Offered<Report>;
  readonly children: (report: Report) => ReactNode;
}

function Offer<Report>({ file: { name, report, failure }, children }: OfferProps<Report>) {
  const { t } = useTranslation();
  if (failure) {
    return (
      <p className="notice notice-danger">
        <span>{failure.message}</span> <span>{failure.hint}</span>
      </p>
    );
  }
  return report ? <>{children(report)}</> : <span className="quiet">{t('watch.arriving', { name })}</span>;
}
