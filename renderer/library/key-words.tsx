import { useTranslation } from 'react-i18next';
import type { PackSummary } from '../../main/api/contract.ts';

/** The publisher's key as a person reads it out over the telephone: eight words, in two lines of four, and the key id. */
export function KeyWords({ pack }: { readonly pack: Pick<PackSummary, 'keyId' | 'keyWords'> }) {
  const { t } = useTranslation();
  if (pack.keyId === null || pack.keyWords === null) return <>{t('library.noKey')}</>;
  const words = pack.keyWords.split(' ');
  return (
    <>
      <span className="key-words" lang="en" translate="no">
        {words.slice(0, 4).join(' ')}
        <br />
        {words.slice(4).join(' ')}
      </span>
      <span className="small quiet">{t('library.keyHint')}</span>
      <span className="small quiet key-id">{pack.keyId.replaceAll(/(.{4})(?=.)/g, '$1 ')}</span>
    </>
  );
}
