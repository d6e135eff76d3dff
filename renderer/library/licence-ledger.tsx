import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../content/model/result.ts';
import type { LicencesReply, PackSummary } from '../../main/api/contract.ts';
import { failureIn } from '../api/not-answered.ts';
import { askLicences } from '../api/requests.ts';
import { numberInWords } from '../i18n/dates.ts';

type Ledger = LicencesReply['licences'] | Failure | null;

/** Under which licences the articles of a pack stand and who must be named; asked for when it is opened. */
export function LicenceLedger({ pack }: { readonly pack: PackSummary }) {
  const { t } = useTranslation();
  const [ledger, setLedger] = useState<Ledger>(null);

  async function load(): Promise<void> {
    try {
      setLedger((await askLicences(pack.id)).licences);
    } catch (reason) {
      const known = failureIn(reason);
      if (!known) throw reason;
      setLedger(known.failure);
    }
  }

  return (
    <details className="pack-ledger" onToggle={(event) => event.currentTarget.open && void load()}>
      <summary>{t('library.ledger')}</summary>
      {ledger && ('code' in ledger ? <Refused failure={ledger} /> : <Shares shares={ledger} />)}
    </details>
  );
}

function Refused({ failure }: { readonly failure: Failure }) {
  return (
    <p className="notice notice-danger">
      {failure.message} {failure.hint}
    </p>
  );
}

function Shares({ shares }: { readonly shares: LicencesReply['licences'] }) {
  const { t, i18n } = useTranslation();
  return (
    <table className="pack-licences">
      <thead>
        <tr>
          <th scope="col">{t('library.licence')}</th>
          <th scope="col">{t('library.attribution')}</th>
          <th scope="col">{t('library.articleCount')}</th>
        </tr>
      </thead>
      <tbody>
        {shares.map(({ licence, attribution, articles }) => (
          <tr key={`${licence} ${attribution ?? ''}`}>
            <td>{licence}</td>
            <td>{attribution ?? <span className="quiet">{t('library.nobodyNamed')}</span>}</td>
            <td>{numberInWords(articles, i18n.language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
