import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../ui/copy-button.tsx';

interface WebAddressProps {
  readonly url: string;
  readonly children: ReactNode;
}

/** An address outside the library: shown and copied, never opened. Nothing leaves this machine by a click. */
export function WebAddress({ url, children }: WebAddressProps) {
  const { t } = useTranslation();
  return (
    <span className="web-address" title={url}>
      {children}{' '}
      <CopyButton
        className="button-link web-address-copy"
        text={() => url}
        label={t('article.copyAddress')}
      />
    </span>
  );
}
