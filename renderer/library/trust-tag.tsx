import { useTranslation } from 'react-i18next';
import type { PackTrust } from '../../content/model/pack.ts';

/** A badge for packs whose origin cannot be vouched for; a trusted pack needs none. */
export function TrustTag({ trust }: { readonly trust: PackTrust }) {
  const { t } = useTranslation();
  return trust === 'trusted' ? null : <span className="tag tag-danger">{t(`trust.${trust}.short`)}</span>;
}
