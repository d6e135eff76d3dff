import { useTranslation } from 'react-i18next';
import { isShared } from './machine-policy.ts';

/** The title of the window. On a shared workstation it does not say what is being read: the browser writes titles down. */
export function WindowTitle({ children }: { readonly children: string }) {
  const { t } = useTranslation();
  return <title>{isShared() ? t('app.name') : `${children} · ${t('app.name')}`}</title>;
}
