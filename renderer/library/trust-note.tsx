import { ShieldAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PackTrust } from '../../content/model/pack.ts';
import './trust-note.css';

/** Says on every page of a pack that its origin cannot be vouched for, and what that means. */
export function TrustNote({ trust }: { readonly trust: PackTrust }) {
  const { t } = useTranslation();
  if (trust === 'trusted') return null;
  return (
    <p className="trust-note">
      <ShieldAlert size={18} aria-hidden="true" />
      <span>
        <strong>{t(`trust.${trust}.short`)}.</strong> {t(`trust.${trust}.long`)}
      </span>
    </p>
  );
}
