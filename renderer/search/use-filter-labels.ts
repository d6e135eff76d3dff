import { useTranslation } from 'react-i18next';
import { articleTypeLabel, reviewStateLabel } from '../article/labels.ts';
import { specialtyTitles, useLibrary } from '../shell/use-library.ts';
import type { Audience } from '../../main/api/contract.ts';
import type { FilterName } from './search-loader.ts';

function isAudience(value: string): value is Audience {
  return value === 'clinician' || value === 'student' || value === 'public';
}

/** How the value of a filter is called. */
export function useFilterLabels(): (name: FilterName, value: string) => string {
  const { t } = useTranslation();
  const { packs } = useLibrary();
  const specialties = specialtyTitles(packs);
  return (name, value) => {
    switch (name) {
      case 'specialty':
        return specialties.get(value) ?? value;
      case 'type':
        return articleTypeLabel(t, value);
      case 'review':
        return reviewStateLabel(t, value);
      case 'audience':
        return isAudience(value) ? t(`audience.${value}`) : value;
      case 'pack':
        return packs.find((pack) => pack.id === value)?.title ?? value;
    }
  };
}
