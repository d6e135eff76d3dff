import { useTranslation } from 'react-i18next';
import { machinePolicy } from '../session/machine-policy.ts';
import { useLibrary } from '../shell/use-library.ts';
import { quickListOf, type QuickList } from './quick-list.ts';

/** The downtime quick list of this library on this machine. */
export function useQuickList(): QuickList {
  const { i18n } = useTranslation();
  return quickListOf(useLibrary(), machinePolicy().quickList, i18n.language);
}
