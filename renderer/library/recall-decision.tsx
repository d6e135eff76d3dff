import { useTranslation } from 'react-i18next';
import type { RecallOffer } from '../../main/api/contract.ts';
import { numberInWords } from '../i18n/dates.ts';
import { RecallChanges } from './recall-changes.tsx';

interface RecallDecisionProps {
  readonly offer: RecallOffer;
  readonly onPutInForce: () => void;
  readonly onLeave: () => void;
}

/** A recall list that was brought in, with what it would withdraw: nothing has changed yet. */
export function RecallDecision({ offer, onPutInForce, onLeave }: RecallDecisionProps) {
  const { t } = useTranslation();
  return (
    <div className="install-decision">
      <h3>
        <RecallTitle offer={offer} />
      </h3>
      <RecallChanges offer={offer} />
      <div className="install-buttons">
        {offer.obstacle === null && (
          <button type="button" className="button button-primary" onClick={onPutInForce}>
            {t('recall.putInForce')}
          </button>
        )}
        <button type="button" className="button" onClick={onLeave}>
          {t('install.leave')}
        </button>
      </div>
    </div>
  );
}

/** Which list of whom. */
export function RecallTitle({ offer }: { readonly offer: RecallOffer }) {
  const { t, i18n } = useTranslation();
  return (
    <>
      {t('recall.title', {
        number: numberInWords(offer.sequence, i18n.language),
        publisher: offer.publisher,
      })}
    </>
  );
}
